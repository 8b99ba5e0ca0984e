import { expect, test } from 'vitest'
import { ScenarioError } from '../../../scenario/index.ts'
import { parseScenario } from '../../scenario-language.ts'
import { errorOfShare, readObservations } from './observation.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-05, horizon: 1 year, record: 1 week, replicates: 8, seed: small }
organisation: { name: One, clinics: [{ name: A, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }] }
`,
  { file: 'small.yaml' },
)

const columns = ['date', 'from', 'series', 'value', 'sd', 'n']
const read = (...lines: readonly string[]) =>
  readObservations(
    lines.map((line, i) => ({
      line: i + 2,
      cells: Object.fromEntries(line.split(',').map((cell, k) => [columns[k], cell])),
    })),
    columns,
    scenario,
    'ours.csv',
  )
const faultsOf = (...lines: readonly string[]): readonly string[] => {
  try {
    read(...lines)
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n')
    throw error
  }
  return []
}

test('a number is of a day or of a time, in the unit of its series', () => {
  expect(
    read(
      '2026-07-06,,burnedOut,47 %,5 %,',
      '1 year,2026-01-05,turnover,0.12,0.03,',
      '2026-01-12,,headcount,8,,',
    ),
  ).toEqual([
    { line: 2, series: 'burnedOut', from: 182, day: 182, value: 0.47, error: 0.05 },
    { line: 3, series: 'turnover', from: 0, day: 365, value: 0.12, error: 0.03 },
    { line: 4, series: 'headcount', from: 7, day: 7, value: 8, error: 0 },
  ])
})

test('the error of a share is that of Agresti and Coull', () => {
  // 10 of 20: p stays ½, over 24 answers
  expect(errorOfShare(0.5, 20)).toBeCloseTo(Math.sqrt(0.25 / 24), 12)
  // none of 10: 2 of 14
  expect(errorOfShare(0, 10)).toBeCloseTo(Math.sqrt((2 / 14) * (12 / 14) * (1 / 14)), 12)
  expect(read('1 week,,burnedOut,0,,10')[0]?.error).toBeCloseTo(errorOfShare(0, 10), 12)
})

test('everything that is wrong is said at once, with its line and column', () => {
  expect(
    faultsOf(
      'soon,,burnedOut,47 %,,',
      '2025-12-31,,burnedOut,47 %,,',
      '1 week,2 weeks,turnover,0.1,,',
      '1 week,,burnout,0.1,,',
      '1 week,,burnedOut,147 %,,',
      '1 week,,headcount,many,,',
      '1 week,,headcount,8,,20',
      '1 week,,burnedOut,0.4,0.1,20',
      '1 week,,burnedOut,0.4,-0.1,',
      '1 week,,burnedOut,0.4,,0',
      '1 week,,exhaustion,-20,,',
      '1 week,,headcount,1e308,,',
      '1 week,,exhaustion,20,1e200,',
      '1 week,,headcount,\u001b[31m8\u202e,,',
      `${'9'.repeat(400)},,headcount,8,,`,
    ),
  ).toEqual([
    'ours.csv:2:1 date: not a date: soon; expected one such as 2026-03-31, or 6 months',
    'ours.csv:3:1 date: before the start: 2025-12-31; expected 2026-01-05 or later',
    'ours.csv:4:1 from: after its date: 2 weeks; expected 1 week or before',
    'ours.csv:5:1 series: unknown series: burnout; expected a name that burnout explain lists; did you mean burnedOut?',
    'ours.csv:6:1 value: not a share: 147 %; expected 0 to 1, or 0 % to 100 %',
    'ours.csv:7:1 value: not a number: many; expected clinicians',
    'ours.csv:8:1 n: n of what is no share: 20; expected sd, in clinicians',
    'ours.csv:9:1 n: sd and n together: 0.1 and 20; expected one of them',
    'ours.csv:10:1 sd: below 0: -0.1; expected a standard error of 0 or more',
    'ours.csv:11:1 n: not a number of people: 0; expected 1 or more',
    'ours.csv:12:1 value: out of range: -20; expected 0 to 54, in points (0–54)',
    'ours.csv:13:1 value: out of range: 1e308; expected 0 to 1000000000000, in clinicians',
    'ours.csv:14:1 sd: too large: 1e200; expected a standard error of at most 54',
    'ours.csv:15:1 value: not a number:  [31m8 ; expected clinicians',
    `ours.csv:16:1 date: not a date: ${'9'.repeat(59)}…; expected one such as 2026-03-31, or 6 months`,
  ])
})

test('a table names its columns, and has something in it', () => {
  const tryColumns = (...names: readonly string[]) =>
    readObservations([{ line: 2, cells: {} }], names, scenario, 'ours.csv')
  expect(() => tryColumns('date', 'serie', 'value')).toThrow(
    'ours.csv:1:1: unknown column: serie; expected date, series, value, from, sd or n; did you mean series?\n' +
      'ours.csv:1:1: no column: series; expected date, series, value in the first line',
  )
  expect(() => tryColumns('date', 'series', 'value', 'date')).toThrow(
    'ours.csv:1:1: column twice: date; expected each once',
  )
  expect(() => read()).toThrow('ours.csv:1:1: no numbers: none; expected a line for each')
  const weeks = Array.from({ length: 2001 }, () => '1 week,,headcount,8,,')
  expect(read(...weeks.slice(1))).toHaveLength(2000)
  expect(() => read(...weeks)).toThrow(
    'ours.csv:1:1: too many numbers: 2001; expected at most 2000',
  )
})
