import { expect, test } from 'vitest'
import { mean } from '../../numerics/statistics.ts'
import { bootstrapIntervals } from './bootstrap.ts'
import { pairedMove } from './tornado.ts'

const means = (values: readonly number[]) => (drawn: Int32Array) => [
  mean(Array.from(drawn, i => values[i])),
]

test('the interval of a mean is that of its standard error', () => {
  const values = Array.from({ length: 400 }, (_, i) => Math.sin(i * 12.9898) * 3)
  const [[low, high]] = bootstrapIntervals(400, means(values), {
    seed: 'mean',
    resamples: 2000,
    coverage: 0.95,
  })
  const spread = Math.sqrt(mean(values.map(x => x * x)) - mean(values) ** 2)
  // ± 1.96 s / √n
  expect(high - low).toBeCloseTo((2 * 1.96 * spread) / 20, 1)
  expect((low + high) / 2).toBeCloseTo(mean(values), 1)
})

test('the half-width for six elementary effects is that of SALib', () => {
  // SALib, tests/test_analyze_morris.py, test_compute_mu_star_confidence: 0.5 within 0.1
  const [[low, high]] = bootstrapIntervals(6, means([2.52, 2.01, 2.3, 0.66, 0.93, 1.3]), {
    seed: 'six',
    resamples: 1000,
    coverage: 0.95,
  })
  expect(Math.abs((high - low) / 2 - 0.5)).toBeLessThan(0.1)
})

test('the same seed draws the same interval', () => {
  const draw = (seed: string) =>
    bootstrapIntervals(10, means([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), {
      seed,
      resamples: 50,
      coverage: 0.9,
    })
  expect(draw('a')).toEqual(draw('a'))
  expect(draw('b')).not.toEqual(draw('a'))
})

test('a paired move has the interval of Student’s t', () => {
  // differences 1, 2, 3: 2 ± 4.3027 · 1 / √3
  const { value, low, high } = pairedMove([11, 22, 33], [10, 20, 30], 0.95)
  expect(value).toBe(2)
  expect(low).toBeCloseTo(2 - 4.3027 / Math.sqrt(3), 3)
  expect(high).toBeCloseTo(2 + 4.3027 / Math.sqrt(3), 3)
})
