import { expect, test } from 'vitest'
import { parseScenario } from './scenario-language.ts'
import { runEnsemble } from './ensemble.ts'
import { clinicianOf, gatherSurvey, runSurvey, surveyBlocks } from './survey.ts'

const scenario = parseScenario(
  `version: 1
name: Tiny
run: { start: 2026-01-05, horizon: 2 years, record: 1 week, replicates: 12, seed: tiny }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 6, panel: 13800, leadership: 42 }
    - { name: Hillcrest, physicians: 4, panel: 9200, leadership: 42 }
`,
  { file: 'tiny.yaml' },
)
const days = [364, 728]
const survey = runSurvey(scenario, { days })
const { columns } = survey
const rowsWhere = (is: (row: number) => boolean): readonly number[] =>
  Array.from({ length: survey.rows }, (_, row) => row).filter(is)

test('columns are as long as there are rows, and every survey is there', () => {
  for (const column of Object.values(columns)) expect(column).toHaveLength(survey.rows)
  expect(new Set(columns.day)).toEqual(new Set(days))
  expect(Math.max(...columns.replicate)).toBe(11)
})

test('a person has one name, which is nobody else’s in the run', () => {
  const names = (day: number) =>
    rowsWhere(row => columns.day[row] === day).map(
      row => `${columns.replicate[row]} ${clinicianOf(survey, row)}`,
    )
  for (const day of days) expect(new Set(names(day)).size).toBe(names(day).length)
  const before = new Set(names(364))
  // everybody is met again, or said to have left
  const after = new Set(names(728))
  const there = rowsWhere(row => columns.day[row] === 364 && columns.left[row] === 0)
  expect(
    there.every(row => after.has(`${columns.replicate[row]} ${clinicianOf(survey, row)}`)),
  ).toBe(true)
  expect(before.size).toBeGreaterThan(100)
})

test('nobody who left was new, and tenure grows by the days in between', () => {
  const tenureAt = (day: number) =>
    new Map(
      rowsWhere(row => columns.day[row] === day && columns.left[row] === 0).map(row => [
        `${columns.replicate[row]} ${clinicianOf(survey, row)}`,
        columns.tenureDays[row] ?? NaN,
      ]),
    )
  const later = tenureAt(728)
  let stayed = 0
  for (const [name, tenure] of tenureAt(364)) {
    const now = later.get(name)
    if (now === undefined) continue
    expect(now - tenure).toBeCloseTo(364, 6)
    stayed++
  }
  expect(stayed).toBeGreaterThan(50)
})

test('what a survey finds is the prevalence that the series expects, within sampling error', () => {
  const { series, t } = runEnsemble(scenario)
  const asked = rowsWhere(row => columns.day[row] === 728 && columns.left[row] === 0)
  const found = asked.filter(row => columns.burnedOut[row] === 1).length / asked.length
  const expected = series.burnedOut.mean[t.indexOf(728)] ?? NaN
  expect(Math.abs(found - expected)).toBeLessThan(3 * Math.sqrt(0.25 / asked.length))
})

test('departures of the last year are those of the last year', () => {
  for (let replicate = 0; replicate < 12; replicate++) {
    const second = rowsWhere(
      row => columns.replicate[row] === replicate && columns.day[row] === 728,
    )
    const left = second.filter(row => columns.left[row] === 1).length
    // over both clinics: who was asked in one may have moved to the other and left from there
    const said = [0, 1].map(clinic => {
      const colleague = second.find(
        row => columns.clinic[row] === clinic && columns.left[row] === 0,
      )
      return columns.teamDeparturesLast365Days[colleague ?? -1] ?? NaN
    })
    // whoever came and went between two surveys was never asked
    expect((said[0] ?? NaN) + (said[1] ?? NaN)).toBeGreaterThanOrEqual(left)
  }
})

test('the rows do not depend on how the replicates were batched', () => {
  const few = runSurvey(scenario, { days, replicates: 3 })
  for (const name of ['exhaustion', 'singleItem', 'left'] as const)
    expect(few.columns[name]).toEqual(columns[name].slice(0, few.rows))
  const blocks = [...surveyBlocks(scenario, { days })]
  expect(gatherSurvey(scenario, days, blocks).columns).toEqual(columns)
})

test('people are asked on whole days within the horizon', () => {
  expect(() => runSurvey(scenario, { days: [] })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid survey days: (none); expected whole days from 0 to the horizon of 731]`,
  )
  expect(() => runSurvey(scenario, { days: [1, 9999, 0.5] })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid survey days: 9999,0.5; expected whole days from 0 to the horizon of 731]`,
  )
})
