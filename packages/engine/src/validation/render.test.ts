import { expect, test } from 'vitest'
import { simulatedText, targetText, toleranceText, validationPage, verdictText } from './render.ts'
import type { Pattern } from './pattern.ts'
import type { PatternResult } from './run.ts'

const row: PatternResult = {
  id: '1',
  pattern: 'Cats | dogs asleep',
  kind: 'must',
  unit: 'share',
  target: 0.44,
  low: 0.38,
  high: 0.5,
  value: 0.52,
  valueLow: 0.497,
  valueHigh: 0.543,
  verdict: 'fail',
  edge: true,
  why: 'They were disturbed.',
  seconds: null,
}

test('numbers carry their unit once, and shares are in percent', () => {
  expect(targetText(row)).toBe('44 %')
  expect(toleranceText(row)).toBe('38 to 50 %')
  expect(simulatedText(row)).toBe('52.0 (49.7 to 54.3) %')
})

test('differences are in percentage points, with a true minus sign', () => {
  const difference = { unit: 'share difference', target: -0.1, low: -0.15, high: -0.05 } as const
  expect([targetText(difference), toleranceText(difference)]).toEqual(['−10 pp', '−15 to −5 pp'])
})

test('dollars stand apart by thousands', () => {
  expect(targetText({ unit: '$', target: 7600 })).toBe('7,600 $')
  expect(toleranceText({ unit: '$', low: 4000, high: 12_000 })).toBe('4,000 to 12,000 $')
})

test('one-sided, exact and missing numbers say so', () => {
  expect(toleranceText({ unit: 'points', low: 0, high: null })).toBe('at least 0 points')
  expect(toleranceText({ unit: 'ratio', low: null, high: 1 })).toBe('at most 1')
  expect(toleranceText({ unit: 'share', low: 0.125, high: 0.125 })).toBe('exact')
  expect(targetText({ unit: 'ratio', target: null })).toBe('—')
  const none = { unit: 'ratio', value: null, valueLow: null, valueHigh: null } as const
  expect(simulatedText(none)).toBe('—')
  expect(simulatedText({ ...none, value: -0.001 })).toBe('0.00')
})

test('a verdict that luck may turn says so', () => {
  expect(verdictText(row)).toBe('fail, on the edge')
  expect(verdictText({ ...row, edge: false, verdict: 'pass' })).toBe('pass')
  expect(verdictText({ ...row, verdict: 'shown' })).toBe('shown')
})

test('the page says what fails and why, and how and from where each number comes', () => {
  const pattern: Pattern = {
    ...row,
    sources: ['tom-1940'],
    estimator: 'Counted at noon.',
    needs: [],
    estimate: null,
  }
  const page = validationPage(
    { format: 'burnout-validation/1', version: '1', replicates: 9, rows: [row] },
    [pattern],
  )
  expect(page).toContain('It meets 0 of 1 rows that a credible model must meet')
  expect(page).toContain(
    '| 1 | Cats \\| dogs asleep | must | 44 % | 38 to 50 % | 52.0 (49.7 to 54.3) % | fail, on the edge |',
  )
  expect(page).toContain('- **1, cats | dogs asleep.** They were disturbed.')
  expect(page).toContain(
    '- **1.** Counted at noon. Published by [tom-1940](references.md#tom-1940).',
  )
})
