import { seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'
import { roles, ROLES, type Role } from '../parameters/roles.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CohortName } from './cohorts.ts'
import type { Diary, DiaryDays } from './diary.ts'
import { followed, type Survey } from './survey.ts'

/** What is run, and on which days its people are asked. */
export interface CohortPlan {
  readonly scenario: Scenario
  /** Days, ascending; each a whole number of weeks, so that all are the same weekday. */
  readonly surveys: readonly number[]
  /** Days on which physicians keep a diary. */
  readonly diary?: DiaryDays
}

/** The people and the series of many replicates of one organisation. */
export interface Cohort {
  readonly replicates: number
  /** Posts of one replicate. */
  readonly posts: number
  readonly clinics: number
  /** Role and clinic of each post, shape [posts]. */
  readonly roleOf: readonly Role[]
  readonly clinicOf: readonly number[]
  readonly surveys: ReadonlyMap<number, Survey>
  readonly traces: readonly Trace[]
  /** Mean exhaustion of each role as it is on the day, in points, shape [replicate][record][role]. */
  readonly momentary: Float64Array
  readonly diary: Diary | null
}

export type Cohorts = Readonly<Record<CohortName, Cohort>>

/** The survey of one day; a cohort that was not surveyed then is a mistake of the caller. */
export const surveyOn = (cohort: Cohort, day: number): Survey => {
  const survey = cohort.surveys.get(day)
  if (survey === undefined)
    throw new RangeError(
      `missing survey: day ${day}; expected one of ${[...cohort.surveys.keys()].join(', ')}`,
    )
  return survey
}

/** Days of the records of a cohort. */
export const recordDays = (cohort: Cohort): readonly number[] => [...cohort.traces[0].t]

/** Mean of a series over some replicates, record by record. */
export const meanSeries = (
  cohort: Cohort,
  series: SeriesName,
  replicates: readonly number[],
): readonly number[] => {
  const position = seriesNames.indexOf(series)
  const wanted = new Set(replicates)
  const sums = recordDays(cohort).map(() => 0)
  for (const { first, count, records, t, values } of cohort.traces)
    for (let o = 0; o < count; o++)
      if (wanted.has(first + o))
        for (let r = 0; r < records; r++) sums[r] += values[(position * t.length + r) * count + o]
  return sums.map(sum => sum / replicates.length)
}

/** Rows of a survey: posts of these replicates whose holders pass. */
export const rowsOf = (
  cohort: Cohort,
  survey: Survey,
  replicates: readonly number[],
  passes: (post: number, row: number) => boolean = () => true,
): readonly number[] => {
  const rows: number[] = []
  for (const replicate of replicates)
    for (let post = 0; post < cohort.posts; post++) {
      const row = replicate * cohort.posts + post
      if (survey.employed[row] === 1 && passes(post, row)) rows.push(row)
    }
  return rows
}

/** Passes the posts of one role. */
export const inRole =
  (cohort: Cohort, ...wanted: readonly Role[]) =>
  (post: number): boolean =>
    wanted.includes(cohort.roleOf[post])

/** Values of one column in some rows. */
export const pick = (column: Float64Array, rows: readonly number[]): readonly number[] =>
  rows.map(row => column[row])

/** Mean exhaustion of a role as it is on the day, over some replicates, record by record. */
export const meanMomentary = (
  cohort: Cohort,
  role: Role,
  replicates: readonly number[],
): readonly number[] => {
  const records = recordDays(cohort).length
  const position = roles.indexOf(role)
  return Array.from({ length: records }, (_, r) => {
    let sum = 0
    for (const replicate of replicates)
      sum += cohort.momentary[(replicate * records + r) * ROLES + position]
    return sum / replicates.length
  })
}

/** Rows of one survey and of the same people in another; those who are gone there are left out. */
export const pairsOf = (
  before: Survey,
  after: Survey,
  rows: readonly number[],
): readonly (readonly [before: number, after: number])[] =>
  rows.flatMap(row => {
    const then = followed(before, after, row)
    return then < 0 ? [] : [[row, then] as const]
  })
