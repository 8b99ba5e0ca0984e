import type { PatternResult } from '@burnout/engine'
import { expect, test } from 'vitest'
import { validationCsv } from '../store/validation-csv.ts'
import { screenOf } from './screen.ts'
import { validationTable } from './validation-table.ts'

const passing: PatternResult = {
  id: '1',
  pattern: 'Cats asleep, at noon',
  kind: 'must',
  unit: 'share',
  target: 0.44,
  low: 0.38,
  high: 0.5,
  value: 0.45,
  valueLow: 0.43,
  valueHigh: 0.47,
  verdict: 'pass',
  edge: false,
  why: null,
  seconds: null,
}
const failing: PatternResult = {
  ...passing,
  id: '2',
  pattern: 'Dogs awake',
  low: null,
  value: null,
  valueLow: null,
  valueHigh: null,
  verdict: 'fail',
  why: 'Not simulated: there are no dogs.',
}
const result = {
  format: 'burnout-validation/1',
  version: '1',
  replicates: 8,
  rows: [passing, failing],
} as const

test('the table has a sign for each verdict, and says why what fails does', () => {
  const text = validationTable(result, screenOf({ isTTY: false }))
  expect(text).toMatch(/^✔ +1 +must +44 % +45\.0 \(43\.0 to 47\.0\) % +38 to 50 % +Cats asleep/m)
  expect(text).toMatch(/^✖ +2 +must +44 % +— +at most 50 % +Dogs awake$/m)
  expect(text).toContain('2: Dogs awake. Not simulated: there are no dogs.')
  expect(text).toContain(
    '1 pass, 1 fail (1 of them must pass), 0 shown; 8 replicates of every organisation',
  )
})

test('CSV is one line for each pattern, empty where there is no number', () => {
  expect(validationCsv(result)).toMatchInlineSnapshot(`
    "id,pattern,kind,unit,target,low,high,value,valueLow,valueHigh,verdict
    1,"Cats asleep, at noon",must,share,0.44,0.38,0.5,0.45,0.43,0.47,pass
    2,Dogs awake,must,share,0.44,,0.5,,,,fail
    "
  `)
})
