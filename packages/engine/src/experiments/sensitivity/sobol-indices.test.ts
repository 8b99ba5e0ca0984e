import { expect, test } from 'vitest'
import { saltelliDesign, sobolIndices } from './sobol-indices.ts'
import { ishigami, ishigamiIndices, sobolG, sobolGIndices } from './test-functions.ts'

const resampling = { seed: 'bootstrap', resamples: 200, coverage: 0.95 }

const indicesOf = (f: (point: readonly number[]) => number, d: number, n: number, seed = 'a') =>
  sobolIndices(saltelliDesign(d, n, seed).map(f), d, resampling)

test('indices of the Ishigami function are those of its integrals', () => {
  const indices = indicesOf(ishigami, 3, 4096)
  indices.forEach(({ first, total }, i) => {
    expect(Math.abs(first.value - ishigamiIndices.first[i])).toBeLessThan(0.01)
    expect(Math.abs(total.value - ishigamiIndices.total[i])).toBeLessThan(0.01)
  })
})

test('indices of the Ishigami function are those that SALib finds', () => {
  // SALib, tests/test_regression.py, test_regression_sobol: within 0.05
  const indices = indicesOf(ishigami, 3, 1024)
  const published = { first: [0.31, 0.44, 0], total: [0.55, 0.44, 0.24] }
  indices.forEach(({ first, total }, i) => {
    expect(Math.abs(first.value - published.first[i])).toBeLessThan(0.05)
    expect(Math.abs(total.value - published.total[i])).toBeLessThan(0.05)
  })
})

test('indices of Sobol’s g-function are those of its product', () => {
  // SALib, tests/test_test_functions.py: what the formula gives for these coefficients
  const a = [78, 12, 0.5, 2, 97, 33]
  const exact = sobolGIndices(a)
  const firstOfSalib = [0.000276, 0.010195, 0.765743, 0.191436, 0.000179, 0.00149]
  firstOfSalib.forEach((published, i) => expect(exact.first[i]).toBeCloseTo(published, 5))
  const indices = indicesOf(sobolG(a), 6, 2048)
  indices.forEach(({ first, total }, i) => {
    expect(Math.abs(first.value - exact.first[i])).toBeLessThan(0.01)
    expect(Math.abs(total.value - exact.total[i])).toBeLessThan(0.01)
  })
})

test('intervals hold the truth nearly always, and shrink with the samples', () => {
  let held = 0
  for (let s = 0; s < 20; s++)
    indicesOf(ishigami, 3, 256, `seed ${s}`).forEach(({ first, total }, i) => {
      held += Number(
        first.low <= ishigamiIndices.first[i] && ishigamiIndices.first[i] <= first.high,
      )
      held += Number(
        total.low <= ishigamiIndices.total[i] && ishigamiIndices.total[i] <= total.high,
      )
    })
  // 120 intervals of 95 %
  expect(held).toBeGreaterThanOrEqual(110)
  const width = (n: number) => {
    const [{ total }] = indicesOf(ishigami, 3, n)
    return total.high - total.low
  }
  expect(width(1024)).toBeLessThan(0.7 * width(256))
})

test('a sample with a failed run is left out, and nothing else changes', () => {
  const outputs = saltelliDesign(3, 64, 'a').map(ishigami)
  const withHole = [...outputs]
  withHole[5 * 10 + 2] = Number.NaN
  const without = outputs.filter((_, row) => Math.floor(row / 5) !== 10)
  expect(sobolIndices(withHole, 3, resampling)).toEqual(sobolIndices(without, 3, resampling))
})

test('adding a constant changes no index, and where nothing varies all are 0', () => {
  const outputs = saltelliDesign(3, 128, 'a').map(ishigami)
  const raised = outputs.map(output => output + 1024)
  const indices = sobolIndices(outputs, 3, resampling)
  sobolIndices(raised, 3, resampling).forEach(({ total }, i) =>
    expect(total.value).toBeCloseTo(indices[i].total.value, 9),
  )
  expect(indicesOf(() => 3, 2, 16)[0].total).toEqual({ value: 0, low: 0, high: 0 })
})

test('an analysis of more inputs than the sequence has room for is refused', () => {
  expect(() => saltelliDesign(33, 8, 'a')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid number of factors: 66; expected a whole number from 1 to 64]`,
  )
})
