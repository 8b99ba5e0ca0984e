import { expect, test } from 'vitest'
import { parseScenario } from '../experiments/scenario-language.ts'
import { runSurvey } from '../experiments/survey.ts'
import {
  inRole,
  meanMomentary,
  meanSeries,
  pairsOf,
  recordDays,
  rowsOf,
  surveyOn,
} from './cohort.ts'
import { cohortOf } from './cohort-parts.ts'
import { followed } from './survey.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { start: 2026-01-01, horizon: 364 days, record: 4 weeks, replicates: 1, seed: small }
organisation:
  name: Two clinics
  clinics:
    - { name: North, physicians: 4, advancedPractice: 1, nurses: 2, support: 5, panel: 10900 }
    - { name: South, physicians: 3, advancedPractice: 0, nurses: 2, support: 3, panel: 6900 }
`,
  { file: 'small.yaml' },
)
const plan = { scenario, surveys: [91, 364] }
const cohort = cohortOf(plan, 5)

test('posts keep their clinic and role in every replicate', () => {
  expect([cohort.posts, cohort.clinics, cohort.replicates]).toEqual([20, 2, 5])
  expect(cohort.clinicOf.filter(clinic => clinic === 1)).toHaveLength(8)
  const survey = surveyOn(cohort, 91)
  const everybody = rowsOf(cohort, survey, [0, 1, 2, 3, 4])
  const physicians = rowsOf(cohort, survey, [0, 1, 2, 3, 4], inRole(cohort, 'physician'))
  expect(everybody.length).toBeGreaterThan(80)
  expect(physicians.every(row => [0, 1, 2, 3, 12, 13, 14].includes(row % 20))).toBe(true)
})

test('replicates do not depend on how many are run', () => {
  const fewer = cohortOf(plan, 1)
  for (const column of ['exhaustion', 'exhaustionScore', 'demands'] as const)
    expect([...surveyOn(fewer, 364)[column]]).toEqual([
      ...surveyOn(cohort, 364)[column].subarray(0, 20),
    ])
})

test('scores scatter around what people are on the day by the error of the questionnaire', () => {
  // standard error of measurement of exhaustion, 11.5 · √(1 − .85) = 4.5 points
  const { momentary, exhaustionScore } = surveyOn(cohort, 91)
  const rows = rowsOf(cohort, surveyOn(cohort, 91), [0, 1, 2, 3, 4])
  const squares = rows.reduce((sum, row) => sum + (exhaustionScore[row] - momentary[row]) ** 2, 0)
  expect(Math.sqrt(squares / rows.length)).toBeGreaterThan(3)
  expect(Math.sqrt(squares / rows.length)).toBeLessThan(6)
})

test('scores are those of a virtual survey of the same run and day', () => {
  const { columns } = runSurvey(scenario, { days: [91], replicates: 1 })
  const survey = surveyOn(cohort, 91)
  const rows = rowsOf(cohort, survey, [0])
  expect(rows.map(row => survey.exhaustionScore[row])).toEqual([...columns.exhaustion])
  expect(rows.map(row => survey.cynicismScore[row])).toEqual([...columns.cynicism])
})

test('most are still employed nine months on, and hours are those of a working week', () => {
  const [before, after] = [surveyOn(cohort, 91), surveyOn(cohort, 364)]
  const rows = rowsOf(cohort, before, [0, 1, 2, 3, 4])
  const still = pairsOf(before, after, rows)
  expect(still.length / rows.length).toBeGreaterThan(0.7)
  expect(still.length).toBeLessThan(rows.length)
  for (const [, row] of still) {
    // some have cut their working time
    expect(after.weeklyHours[row]).toBeGreaterThan(15)
    expect(after.weeklyHours[row]).toBeLessThan(90)
  }
})

test('everybody who leaves is counted once, as the series of leavers has it', () => {
  const { exits } = surveyOn(cohort, 364)
  const counted = exits.reduce((sum, own) => sum + own, 0)
  expect(counted).toBeGreaterThan(0)
  expect(counted).toBeCloseTo(5 * meanSeries(cohort, 'leavers', [0, 1, 2, 3, 4])[13], 12)
})

test('people are found again in other posts, and do not count as gone', () => {
  const swapped = cohortOf(
    {
      ...plan,
      scenario: {
        ...scenario,
        events: [{ event: 'exchange', clinics: ['North', 'South'], count: 2, on: 91 }],
      },
    },
    1,
  )
  const [before, after] = [surveyOn(swapped, 91), surveyOn(swapped, 364)]
  const elsewhere = rowsOf(swapped, before, [0]).filter(row => {
    const then = followed(before, after, row)
    return then >= 0 && swapped.clinicOf[then] !== swapped.clinicOf[row]
  })
  expect(elsewhere.length).toBeGreaterThan(0)
  const exits = after.exits.reduce((sum, own) => sum + own, 0)
  expect(exits).toBe(meanSeries(swapped, 'leavers', [0])[13])
})

test('the same people are found in a run with more posts', () => {
  const larger = cohortOf(
    {
      ...plan,
      scenario: {
        ...scenario,
        policies: [{ lever: 'posts', to: 0.5, from: 0, ramp: 0, until: null, clinics: null }],
      },
    },
    1,
  )
  const [here, there] = [surveyOn(cohort, 91), surveyOn(larger, 91)]
  expect(larger.posts).toBeGreaterThan(cohort.posts)
  const pairs = pairsOf(here, there, rowsOf(cohort, here, [0]))
  expect(pairs.length).toBeGreaterThan(15)
  for (const [row, other] of pairs) {
    expect(larger.roleOf[other]).toBe(cohort.roleOf[row])
    expect(larger.clinicOf[other]).toBe(cohort.clinicOf[row])
  }
})

test('a series is the mean over the replicates that are asked for', () => {
  const each = [0, 1, 2, 3, 4].map(replicate => meanSeries(cohort, 'exhaustion', [replicate]))
  const all = meanSeries(cohort, 'exhaustion', [0, 1, 2, 3, 4])
  expect(recordDays(cohort)).toHaveLength(14)
  expect(all[13]).toBeCloseTo(each.reduce((sum, series) => sum + series[13], 0) / 5, 12)
})

test('the mean exhaustion of a role is that of its people', () => {
  const survey = surveyOn(cohort, 364)
  const rows = rowsOf(cohort, survey, [2], inRole(cohort, 'support'))
  const mean = rows.reduce((sum, row) => sum + survey.momentary[row], 0) / rows.length
  expect(meanMomentary(cohort, 'support', [2])[13]).toBeCloseTo(mean, 12)
})

test('physicians keep a diary of the days that are asked for', () => {
  const { diary, surveys } = cohortOf({ ...plan, diary: { from: 80, days: 30 } }, 2)
  expect(diary?.posts).toEqual([0, 1, 2, 3, 12, 13, 14])
  expect(diary?.momentary).toHaveLength(2 * 7 * 30)
  const survey = surveys.get(91)
  // the second post of the second replicate, eleven days in
  expect(diary?.momentary[(7 + 1) * 30 + 11]).toBeCloseTo(survey?.momentary[21] ?? NaN, 5)
})

test('a survey on a day that is no whole week, or was not taken, is refused', () => {
  expect(() => cohortOf({ scenario, surveys: [90] }, 1)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid survey days: 90; expected whole weeks up to day 364]`,
  )
  expect(() => surveyOn(cohort, 7)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: missing survey: day 7; expected one of 91, 364]`,
  )
})
