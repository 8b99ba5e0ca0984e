import { expect, test } from 'vitest'
import { exitCode } from '../exit-codes.ts'
import type { Failure } from '../failure.ts'
import { readPrecision } from './read-precision.ts'

test('percentage points alone are about the share burned out', () => {
  expect(readPrecision(['0.5pp'])).toEqual([{ series: 'burnedOut', halfWidth: 0.005 }])
  expect(readPrecision(['.5 pp'])).toEqual([{ series: 'burnedOut', halfWidth: 0.005 }])
})

test('any series may be named, in its own unit, with or without saying it', () => {
  const given = [
    'exhaustion=0.2',
    'cynicism = 0.3 points',
    'turnover=0.01 leavers/head-year',
    'costTurnover=$5000',
    'workPressure=.02',
  ]
  expect(readPrecision(given)).toEqual([
    { series: 'exhaustion', halfWidth: 0.2 },
    { series: 'cynicism', halfWidth: 0.3 },
    { series: 'turnover', halfWidth: 0.01 },
    { series: 'costTurnover', halfWidth: 5000 },
    { series: 'workPressure', halfWidth: 0.02 },
  ])
})

test('what makes no sense is a wrong use, said in one line with what was expected', () => {
  const errorOf = (given: readonly string[]): unknown => {
    try {
      return readPrecision(given)
    } catch (error) {
      return error
    }
  }
  const errors = [
    ['exhaustoin=2'],
    ['0.5'],
    ['0.5%'],
    ['sickLeave=0.01'],
    ['exhaustion=2 hours'],
    ['exhaustion=0'],
    ['exhaustion=-1'],
    ['workPressure=1 pp'],
    ['costTurnover=5 pp'],
    ['0.5pp', 'burnedOut=1pp'],
    ['abc'],
    [''],
    ['=1'],
  ].map(given => errorOf(given) as Failure)
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set([exitCode.usage]))
  const said = errors.map(({ message }) => message)
  expect(said).toMatchInlineSnapshot(`
    [
      "invalid precision: unknown series: exhaustoin; expected the name of a series; did you mean exhaustion?",
      "invalid precision: missing unit: 0.5; expected percentage points, such as burnedOut=0.5pp",
      "invalid precision: wrong unit: 0.5%; expected percentage points, such as burnedOut=0.5pp",
      "invalid precision: missing unit: 0.01; expected percentage points, such as sickLeave=0.5pp",
      "invalid precision: wrong unit: 2 hours; expected points, such as exhaustion=0.2",
      "invalid precision: no width: 0; expected more than 0",
      "invalid precision: not a number: -1; expected points, such as exhaustion=0.2",
      "invalid precision: wrong unit: 1 pp; expected a number without a unit, such as workPressure=0.2",
      "invalid precision: wrong unit: 5 pp; expected dollars, such as costTurnover=$5000",
      "invalid precision: given twice: burnedOut; expected each series once",
      "invalid precision: not a number: abc; expected percentage points, such as burnedOut=0.5pp",
      "invalid precision: not a number: (empty); expected percentage points, such as burnedOut=0.5pp",
      "invalid precision: unknown series: (empty); expected the name of a series",
    ]
  `)
})
