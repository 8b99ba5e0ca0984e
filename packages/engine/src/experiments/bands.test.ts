import { expect, test } from 'vitest'
import { seriesNames } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'
import { bandOf, valuesAt } from './bands.ts'

/** A block whose exhaustion is given by [record][replicate], and all other series are 0. */
const block = (first: number, exhaustion: readonly (readonly number[])[]): Trace => {
  const records = exhaustion.length
  const count = exhaustion[0].length
  const values = new Float64Array(seriesNames.length * records * count)
  const series = seriesNames.indexOf('exhaustion')
  exhaustion.forEach((row, r) =>
    row.forEach((value, o) => (values[(series * records + r) * count + o] = value)),
  )
  const t = Float64Array.from({ length: records }, (_, r) => 7 * r)
  return { first, count, records, t, values, people: null }
}

// R: quantile(c(1, 2, 4, 8), c(.05, .25, .5, .75, .95)) gives 1.15 1.75 3 5 7.4
test('a band is the mean and the quantiles over all replicates of all blocks', () => {
  const band = bandOf(
    [
      block(0, [[8], [0]]),
      block(1, [
        [1, 4, 2],
        [0, 0, 4],
      ]),
    ],
    'exhaustion',
  )
  expect(band.mean).toEqual([3.75, 1])
  expect(band.q05[0]).toBeCloseTo(1.15, 12)
  expect(band.q25[0]).toBe(1.75)
  expect(band.q50[0]).toBe(3)
  expect(band.q75[0]).toBe(5)
  expect(band.q95[0]).toBeCloseTo(7.4, 12)
  expect(band.unit).toBe('points (0–54)')
})

test('values come in the order of the replicates, whatever the blocks', () => {
  const traces = [block(0, [[8]]), block(1, [[1, 4, 2]])]
  const series = seriesNames.indexOf('exhaustion')
  expect([...valuesAt(traces, series, 0, new Float64Array(4))]).toEqual([8, 1, 4, 2])
})

test('the band of a single replicate is that replicate', () => {
  const { unit, ...curves } = bandOf([block(0, [[-0], [2.5]])], 'exhaustion')
  expect(unit).toBe('points (0–54)')
  for (const curve of Object.values(curves)) expect(curve).toEqual([0, 2.5])
})

test('what is not a number goes to the upper end of a band, as in sorting', () => {
  const { mean, q05, q95 } = bandOf([block(0, [[3, NaN, 1]])], 'exhaustion')
  expect([mean[0], q05[0], q95[0]]).toEqual([NaN, 1.2, NaN])
})
