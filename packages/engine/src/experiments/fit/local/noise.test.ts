import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noiseOf } from './noise.ts'
import type { Observation } from './observation.ts'

const observed = (line: number, error: number): Observation => ({
  line,
  series: 'headcount',
  from: 0,
  day: 0,
  value: 0,
  error,
})

test('a tolerance is error and chance together', () => {
  // runs of 2, 4 and 6: a variance of 4; with an error of 3 it is 13
  const { tolerances } = noiseOf([observed(2, 3)], [[2, 4, 6]])
  expect(tolerances[0]).toBeCloseTo(Math.sqrt(13), 12)
})

test('of two numbers that go together in every run the second says little more', () => {
  const once = [1, 2, 3, 4, 5, 6, 7, 8]
  const off = (...readings: readonly (readonly number[])[]): number =>
    noiseOf(
      readings.map((_, i) => observed(i, 0.1)),
      readings,
    )
      .whiten(readings.map(() => 5))
      .reduce((sum, value) => sum + value * value, 0)
  const alone = off(once)
  expect(off(once, once)).toBeLessThan(1.2 * alone)
  // unlike two that have nothing to do with each other
  expect(off(once, [4, 8, 2, 6, 3, 7, 1, 5])).toBeGreaterThan(1.8 * alone)
})

test('what was made independent is found again', () => {
  const three = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -50, max: 50, noNaN: true })))
  const { whiten, colour } = noiseOf(
    [observed(2, 1), observed(3, 0), observed(4, 2)],
    [
      [1, 2, 4, 7],
      [2, 2, 5, 6],
      [3, 1, 1, 0],
    ],
  )
  fc.assert(
    fc.property(three, values => {
      for (const [i, value] of colour(whiten(values)).entries())
        expect(value).toBeCloseTo(values[i], 9)
    }),
  )
})

test('a number without error in which runs do not differ says nothing of how near is near', () => {
  expect(() => noiseOf([observed(2, 0)], [[8, 8, 8]])).toThrow(
    'no error: headcount in line 2, in which runs do not differ; expected sd, in clinicians',
  )
})
