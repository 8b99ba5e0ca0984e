import { blocksOf, measureAll, type Parts } from '../experiments/parts.ts'
import { runDepartures } from '../model/departures.ts'
import { Recorder } from '../model/recorder.ts'
import { momentaryOf } from '../model/survey-answers.ts'
import { evaluateDay, step, wind } from '../model/step.ts'
import type { Trace } from '../model/trace.ts'
import { roles, ROLES } from '../parameters/roles.ts'
import { DAYS_PER_WEEK } from '../parameters/scales.ts'
import { compileScenario } from '../scenario/index.ts'
import type { World } from '../state/world.ts'
import type { Cohort, CohortPlan } from './cohort.ts'
import { emptyDiary, keepDiary, putDiary, type Diary } from './diary.ts'
import { Leavers } from './leavers.ts'
import { emptySurvey, postId, putSurvey, takeSurvey, Workload, type Survey } from './survey.ts'

/** Replicates run side by side. */
const BLOCK = 4

/** Length of the time over which a survey asks about work. */
const WEEKS_ASKED = 13

/** What a block of the replicates of a cohort shows; its rows begin with the first of them. */
export interface CohortRows {
  readonly first: number
  readonly surveys: ReadonlyMap<number, Survey>
  readonly trace: Trace
  /** Shape [replicate][record][role]. */
  readonly momentary: Float64Array
  readonly diary: Diary | null
}

/**
 * The runs of a cohort. A part is a block of replicates; it yields after every record. Fails on days of
 * surveys that are not whole weeks of the run.
 */
export const cohortParts = (plan: CohortPlan, replicates: number): Parts<CohortRows, Cohort> => {
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
  const physicians = roleOf.flatMap((role, post) => (role === 'physician' ? [post] : []))
  const records = Math.floor(run.days / run.recordEvery) + 1
  const blocks = blocksOf(replicates, BLOCK)

  const emptyRows = (count: number) => ({
    surveys: new Map(plan.surveys.map(day => [day, emptySurvey(posts * count, postIds)])),
    momentary: new Float64Array(count * records * ROLES),
    diary: plan.diary === undefined ? null : emptyDiary(plan.diary, physicians, count),
  })

  function* measure(part: number): Generator<number, CohortRows, undefined> {
    const { first, count } = blocks[part]
    const rows = emptyRows(count)
    const clockwork = wind(run, first, count, 1)
    const { world } = clockwork
    const recorder = new Recorder(run, first, count, false)
    const workload = new Workload(world.layout.seats)
    const leavers = new Leavers(world)
    for (let day = 0; ; day++) {
      evaluateDay(clockwork, day)
      if (day % run.recordEvery === 0) {
        recorder.record(clockwork, day, 0)
        for (let o = 0; o < count; o++)
          rows.momentary.set(meansByRole(world, o), (o * records + day / run.recordEvery) * ROLES)
        yield count * posts * day
      }
      if (rows.diary !== null) keepDiary(world, rows.diary, day)
      if (day % DAYS_PER_WEEK === 0) {
        if (rows.surveys.has(day + WEEKS_ASKED * DAYS_PER_WEEK)) workload.begin()
        workload.add(world)
        const survey = rows.surveys.get(day)
        if (survey !== undefined) takeSurvey(world, workload, leavers.exits, survey, day)
      }
      if (day >= run.days) break
      step(clockwork, day)
      runDepartures(world, run, day)
      leavers.count(world)
    }
    return { first, trace: recorder.trace(), ...rows }
  }

  const join = (parts: readonly CohortRows[]): Cohort => {
    const { surveys, momentary, diary } = emptyRows(replicates)
    for (const part of parts) {
      for (const [day, survey] of surveys) {
        const own = part.surveys.get(day)
        if (own !== undefined) putSurvey(survey, own, part.first * posts)
      }
      momentary.set(part.momentary, part.first * records * ROLES)
      if (diary !== null && part.diary !== null) putDiary(diary, part.diary, part.first)
    }
    return {
      replicates,
      posts,
      clinics: run.clinics.length,
      roleOf,
      clinicOf,
      surveys,
      traces: parts.map(({ trace }) => trace),
      momentary,
      diary,
    }
  }

  return { efforts: blocks.map(({ count }) => count * posts * run.days), measure, join }
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
export const cohortOf = (plan: CohortPlan, replicates: number): Cohort =>
  measureAll(cohortParts(plan, replicates))
