import type { Precision } from '@burnout/engine'
import { expect, test } from 'vitest'
import { notePrecision, precisionText } from './precision-text.ts'

const reached: Precision = {
  coverage: 0.95,
  enough: true,
  replicates: 130,
  goals: [
    { series: 'burnedOut', unit: 'share', asked: 0.005, reached: 0.004_831 },
    { series: 'exhaustion', unit: 'points (0–54)', asked: 0.2, reached: 0.2 },
    { series: 'costTurnover', unit: '$', asked: 20_000, reached: 12_345 },
    { series: 'workPressure', unit: 'ratio', asked: 0.02, reached: 0.011 },
  ],
}
const missed: Precision = {
  coverage: 0.95,
  enough: false,
  replicates: 40,
  goals: [{ series: 'burnedOut', unit: 'share', asked: 0.01, reached: null }],
}

test('a precision is said with what was asked and found, in the unit of the series', () => {
  expect(precisionText(reached)).toBe(
    'precision reached with 130 runs; 95 % intervals of the mean at the end: Burned out (MBI rule) ±0.48 pp (asked ±0.5 pp), Exhaustion ±0.2 points (asked ±0.2 points), Cost of turnover ±$12,000 (asked ±$20,000), Work pressure ±0.011 (asked ±0.02)',
  )
})

test('a precision that was not reached says so, and what runs cannot say is unknown', () => {
  expect(precisionText(missed)).toBe(
    'precision not reached with 40 runs, the most that were allowed; 95 % intervals of the mean at the end: Burned out (MBI rule) unknown (asked ±1 pp)',
  )
})

test('in a comparison it is that of the differences from the first scenario', () => {
  const goals = [{ ...reached.goals[1], scenario: 'B' }]
  expect(precisionText({ ...reached, goals })).toBe(
    'precision reached with 130 runs; 95 % intervals of the mean difference from A at the end: B: Exhaustion ±0.2 points (asked ±0.2 points)',
  )
})

test('one that was not reached is a warning, and none is nothing', () => {
  const said: string[] = []
  const notes = {
    note: () => void said.push('note'),
    warn: () => void said.push('warning'),
    detail: () => {},
  }
  for (const each of [reached, missed, undefined]) notePrecision(each, notes)
  expect(said).toEqual(['note', 'warning'])
})
