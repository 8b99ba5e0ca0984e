import { PEOPLE_PER_SEAT } from '../model/survey.ts'
import { intentionOf, momentaryOf, scoresOf } from '../model/survey-answers.ts'
import { ROLES } from '../parameters/roles.ts'
import { DAYS_PER_WEEK } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'

/** Columns that a survey copies as they stand. */
const copied = [
  /** Seat that hired the person, which of its occupants they were, and how many the seat has had. */
  'home',
  'person',
  'occupants',
  'employed',
  'exhaustion',
  'cynicism',
  'efficacy',
  'trust',
  'moralInjury',
] as const

/** What else a survey knows of each person, or of the post. */
const derived = [
  /** Mean felt demands on the days at work of the last quarter, hours of work per hour of capacity. */
  'demands',
  /** Mean hours worked in a week at work over the last quarter. */
  'weeklyHours',
  /** True exhaustion of the day, in points: with the strain of the day beyond the usual. */
  'momentary',
  /** Scores of a questionnaire, with its error, in points; the same as in a virtual survey of that day. */
  'exhaustionScore',
  'cynicismScore',
  /** Chance of saying that one intends to leave. */
  'intention',
  /** Errors a visit against those of a rested, unhurried provider in the best system, by the factors of patient safety. */
  'errorRisk',
  /** People who have left the organisation from this post since the start, whoever holds it now. */
  'exits',
] as const

export type SurveyColumn = (typeof copied)[number] | (typeof derived)[number]

/** What was known of every post on one day, shape [replicate][post]; meaningless where `employed` is 0. */
export interface Survey extends Readonly<Record<SurveyColumn, Float64Array>> {
  /** A number for each post of one replicate that is the same in every run of the organisation, however many posts. */
  readonly postIds: readonly number[]
}

const columns: readonly SurveyColumn[] = [...copied, ...derived]

export const emptySurvey = (length: number, postIds: readonly number[]): Survey => ({
  ...(Object.fromEntries(columns.map(name => [name, new Float64Array(length)])) as Record<
    SurveyColumn,
    Float64Array
  >),
  postIds,
})

/** Copies the rows of a survey into a longer one, from a row on. */
export const putSurvey = (whole: Survey, part: Survey, row: number): void => {
  for (const name of columns) whole[name].set(part[name], row)
}

/** Room for the posts of one role and clinic among the numbers of posts. */
const POSTS_PER_GROUP = 4096

/** The number of a post: its clinic and role, and which of their posts it is. */
export const postId = (clinic: number, role: number, number: number): number =>
  (clinic * ROLES + role) * POSTS_PER_GROUP + number

/** Room for the posts of one replicate in the key of a person. */
const POSTS_PER_REPLICATE = 2 ** 24

/** Who holds the post of a row, wherever they were hired, and in whichever run of the organisation. */
const personIn = ({ postIds, home, person }: Survey, row: number): number => {
  const replicate = Math.floor(row / postIds.length)
  const hiredAt = replicate * POSTS_PER_REPLICATE + postIds[home[row]]
  return hiredAt * PEOPLE_PER_SEAT + person[row]
}

const indices = new WeakMap<Survey, ReadonlyMap<number, number>>()

const indexOf = (survey: Survey): ReadonlyMap<number, number> => {
  const known = indices.get(survey)
  if (known !== undefined) return known
  const index = new Map<number, number>()
  for (let row = 0; row < survey.employed.length; row++)
    if (survey.employed[row] === 1) index.set(personIn(survey, row), row)
  indices.set(survey, index)
  return index
}

/**
 * The row of another survey in which the person of this row is found: of another day, or of another run
 * of the same organisation; −1 where they are not employed there. People move between posts.
 */
export const followed = (before: Survey, after: Survey, row: number): number =>
  indexOf(after).get(personIn(before, row)) ?? -1

/** Days at work of the last quarter, summed up week by week. */
export class Workload {
  private readonly demands: Float64Array
  private readonly hours: Float64Array
  private readonly weeks: Float64Array

  constructor(seats: number) {
    this.demands = new Float64Array(seats)
    this.hours = new Float64Array(seats)
    this.weeks = new Float64Array(seats)
  }

  /** Forgets what was before. */
  begin(): void {
    this.demands.fill(0)
    this.hours.fill(0)
    this.weeks.fill(0)
  }

  /** Takes down one day of those at work. */
  add({ layout, clinicians, clinics }: World): void {
    for (let c = 0; c < layout.clinics; c++) {
      const openDays = DAYS_PER_WEEK / clinics.daysPerOpenDay[c]
      for (let i = layout.seatStart[c]; i < layout.seatStart[c + 1]; i++) {
        if (clinicians.present[i] === 0) continue
        this.demands[i] += clinicians.demands[i]
        this.hours[i] += clinicians.hours[i] * openDays
        this.weeks[i] += 1
      }
    }
  }

  /** Mean demands and hours of post `i`; 0 where nobody was at work. */
  meanDemands(i: number): number {
    return this.weeks[i] > 0 ? this.demands[i] / this.weeks[i] : 0
  }

  meanHours(i: number): number {
    return this.weeks[i] > 0 ? this.hours[i] / this.weeks[i] : 0
  }
}

/**
 * Surveys every post of a block of replicates. Errors belong to person and day: the same in two
 * policies, new on another day.
 */
export const takeSurvey = (
  world: World,
  workload: Workload,
  exits: Float64Array,
  survey: Survey,
  day: number,
): void => {
  const { layout, clinicians } = world
  for (const name of copied) survey[name].set(clinicians[name])
  survey.exits.set(exits)
  for (let g = 0; g < layout.groups; g++)
    for (let i = layout.groupStart[g]; i < layout.groupStart[g + 1]; i++) {
      survey.demands[i] = workload.meanDemands(i)
      survey.weeklyHours[i] = workload.meanHours(i)
      if (clinicians.employed[i] === 0) continue
      const scores = scoresOf(world, i, day)
      survey.momentary[i] = momentaryOf(world, i)
      survey.exhaustionScore[i] = scores.exhaustion
      survey.cynicismScore[i] = scores.cynicism
      survey.intention[i] = intentionOf(world, g, i)
      survey.errorRisk[i] = errorRisk(world, g, i)
    }
}

/** How much more often one person errs, by the equation of patient safety for each on their own. */
const errorRisk = (
  { layout, clinicians, clinics, parameters: of }: World,
  g: number,
  i: number,
) => {
  const c = layout.clinicOfGroup[g]
  const o = layout.organisationOfClinic[c]
  return (
    (1 + (of.errorMultiplier[o] - 1) * clinicians.burnout[i]) *
    (1 + of.errorFromFatigue[o] * clinicians.fatigue[i]) *
    (1 + of.errorFromRush[o] * (1 - clinics.careQuality[c])) *
    (1 + (of.errorFromSystem[o] - 1) * (1 - clinics.workSystemQuality[c]))
  )
}
