import { expect, test } from 'vitest'
import { seriesNames } from '../model/series/catalogue.ts'
import type { Expectation, Scenario } from '../scenario/scenario.ts'
import { checkExpectations } from './expect.ts'
import type { EnsembleResult } from './result.ts'

const resultWith = (exhaustion: readonly number[]): EnsembleResult =>
  ({
    t: exhaustion.map((_, r) => 30 * r),
    series: Object.fromEntries(seriesNames.map(name => [name, { mean: exhaustion }])),
  }) as unknown as EnsembleResult

const verdictOn = (expectation: Omit<Expectation, 'series' | 'by'> & { by?: number }) => {
  const scenario = {
    expect: [{ series: 'exhaustion', by: 0, ...expectation }],
  } as unknown as Scenario
  const [verdict] = checkExpectations(scenario, resultWith([20, 18, 23]), () =>
    resultWith([20, 20, 20]),
  )
  return verdict
}

test('the last record at or before the day is read', () => {
  expect(verdictOn({ at: 59, between: [18, 18] }).met).toBe(true)
  expect(verdictOn({ at: 60, between: [23, 23] }).met).toBe(true)
  expect(verdictOn({ at: 9999, between: [23, 23] }).met).toBe(true)
})

test('a series is compared with a number, with itself on another day, and with another scenario', () => {
  expect(verdictOn({ at: 30, below: 19 }).met).toBe(true)
  expect(verdictOn({ at: 30, below: { at: 0 } }).met).toBe(true)
  expect(verdictOn({ at: 60, above: { scenario: 'baseline' } }).met).toBe(true)
  expect(verdictOn({ at: 60, below: { scenario: 'baseline' } }).met).toBe(false)
})

test('equal is neither above nor below, and a distance has to be kept', () => {
  expect(verdictOn({ at: 0, above: { scenario: 'baseline' } }).met).toBe(false)
  expect(verdictOn({ at: 60, above: { scenario: 'baseline' }, by: 3 }).met).toBe(true)
  expect(verdictOn({ at: 60, above: { scenario: 'baseline' }, by: 3.1 }).met).toBe(false)
})

test('the sentence names what was measured and what was expected', () => {
  expect(
    verdictOn({ at: 60, above: { scenario: 'baseline' }, below: 24, by: 0.5 }).sentence,
  ).toMatchInlineSnapshot(
    `"Exhaustion at month 2 is 23 points; expected above 20 in baseline by at least 0.5 and below 24 by at least 0.5"`,
  )
})
