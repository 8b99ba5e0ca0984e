import { parseScenario, ScenarioError } from '@burnout/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../failure.ts'
import { tinyScenario } from '../test-scenario.ts'
import { observationsIn } from './read-observations.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })

/** What is wrong with a text, line by line; nothing when it is a table of numbers. */
const faultsOf = (text: string): readonly string[] => {
  try {
    observationsIn(text, 'ours.csv', scenario)
    return []
  } catch (error) {
    if (error instanceof ScenarioError || error instanceof Failure) return error.message.split('\n')
    throw error
  }
}

test('a table has its numbers with the lines that they stand on', () => {
  const read = observationsIn(
    '\uFEFFdate,series,value\r\n# ours\r\n\r\n1 week,headcount,8\r\n"2 weeks",headcount,"1,008"\r\n',
    'ours.csv',
    scenario,
  )
  expect(read.map(({ line, day, value }) => [line, day, value])).toEqual([
    [4, 7, 8],
    [5, 14, 1008],
  ])
})

test('any text is numbers, or faults with their places', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'date',
      'series',
      'value',
      'from',
      'sd',
      'n',
      'burnedOut',
      'headcount',
      '1 week',
      '47 %',
    ),
    fc.constantFrom(
      '"',
      '1e999',
      '-1',
      '\u0000',
      '\u001b[31m',
      '__proto__',
      '2026-02-30',
      '9'.repeat(400),
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const table = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    .map(rows => rows.map(row => row.join(',')).join('\n'))
  fc.assert(
    fc.property(
      fc.oneof(
        table,
        table.map(text => `date,series,value\n${text}`),
      ),
      text => {
        for (const fault of faultsOf(text)) {
          expect(fault).toMatch(/^(ours\.csv:\d+:1|and \d+ more)/)
          // a terminal would obey what stands in a cell
          expect(fault).not.toMatch(/\p{Cc}/u)
          expect(fault.length).toBeLessThan(400)
        }
      },
    ),
  )
})
