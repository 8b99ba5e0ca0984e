import { runDepartures } from '../model/departures.ts'
import { Recorder } from '../model/recorder.ts'
import { seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import { momentaryOf } from '../model/survey-answers.ts'
import { evaluateDay, step, wind } from '../model/step.ts'
import type { Trace } from '../model/trace.ts'
import { roles, ROLES, type Role } from '../parameters/roles.ts'
import { DAYS_PER_WEEK } from '../parameters/scales.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { World } from '../state/world.ts'
import type { CohortName } from './cohorts.ts'
import { emptyDiary, keepDiary, type Diary, type DiaryDays } from './diary.ts'
import { Leavers } from './leavers.ts'
import { emptySurvey, followed, postId, takeSurvey, Workload, type Survey } from './survey.ts'

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

/** Replicates run side by side. */
const BLOCK = 4

/** Length of the time over which a survey asks about work. */
const WEEKS_ASKED = 13

/** What one block of a cohort has come to: replicates done. */
export function* runCohort(
  plan: CohortPlan,
  replicates: number,
): Generator<number, Cohort, undefined> {
  const run = compileScenario(plan.scenario)
  const last = Math.max(0, ...plan.surveys)
  if (plan.surveys.some(day => day % DAYS_PER_WEEK !== 0) || last > run.days)
    throw new RangeError(
      `invalid survey days: ${plan.surveys.join(', ')}; expected whole weeks up to day ${run.days}`,
    )
  const roleOf = run.clinics.flatMap(({ seats }) =>
    seats.flatMap((own, role) => Array.from({ length: own }, () => roles[role % ROLES])),
  )
  const clinicOf = run.clinics.flatMap(({ seats }, clinic) =>
    seats.flatMap(own => Array.from({ length: own }, () => clinic)),
  )
  const posts = roleOf.length
  const postIds = run.clinics.flatMap(({ seats }, clinic) =>
    seats.flatMap((own, role) => Array.from({ length: own }, (_, k) => postId(clinic, role, k))),
  )
  const surveys = new Map(plan.surveys.map(day => [day, emptySurvey(posts * replicates, postIds)]))
  const records = Math.floor(run.days / run.recordEvery) + 1
  const momentary = new Float64Array(replicates * records * ROLES)
  const physicians = roleOf.flatMap((role, post) => (role === 'physician' ? [post] : []))
  const diary = plan.diary === undefined ? null : emptyDiary(plan.diary, physicians, replicates)
  const traces: Trace[] = []
  for (let first = 0; first < replicates; first += BLOCK) {
    const count = Math.min(BLOCK, replicates - first)
    const clockwork = wind(run, first, count, 1)
    const { world } = clockwork
    const recorder = new Recorder(run, first, count, false)
    const workload = new Workload(world.layout.seats)
    const leavers = new Leavers(world)
    for (let day = 0; ; day++) {
      evaluateDay(clockwork, day)
      if (day % run.recordEvery === 0) {
        recorder.record(world, day, 0)
        for (let o = 0; o < count; o++)
          momentary.set(
            meansByRole(world, o),
            ((first + o) * records + day / run.recordEvery) * ROLES,
          )
      }
      if (diary !== null) keepDiary(world, diary, first, day)
      if (day % DAYS_PER_WEEK === 0) {
        if (surveys.has(day + WEEKS_ASKED * DAYS_PER_WEEK)) workload.begin()
        workload.add(world)
        const survey = surveys.get(day)
        if (survey !== undefined) takeSurvey(world, workload, leavers.exits, survey, first, day)
      }
      if (day >= run.days) break
      step(clockwork, day)
      runDepartures(world, run, day)
      leavers.count(world)
    }
    traces.push(recorder.trace())
    yield first + count
  }
  return {
    replicates,
    posts,
    clinics: run.clinics.length,
    roleOf,
    clinicOf,
    surveys,
    traces,
    momentary,
    diary,
  }
}

/** Mean exhaustion of the day of one organisation, role by role; 0 where nobody is. */
const meansByRole = (world: World, o: number): readonly number[] => {
  const { layout, clinicians } = world
  const sums = Array.from({ length: ROLES }, () => 0)
  const heads = [...sums]
  const groups = layout.clinicsPerOrganisation * ROLES
  for (let g = o * groups; g < (o + 1) * groups; g++)
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
      if (clinicians.employed[i] === 0) continue
      sums[g % ROLES] += momentaryOf(world, i)
      heads[g % ROLES] += 1
    }
  return sums.map((sum, role) => (heads[role] > 0 ? sum / heads[role] : 0))
}

/** Runs a cohort at once. */
export const cohortOf = (plan: CohortPlan, replicates: number): Cohort => {
  const running = runCohort(plan, replicates)
  for (;;) {
    const { done, value } = running.next()
    if (done) return value
  }
}

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
