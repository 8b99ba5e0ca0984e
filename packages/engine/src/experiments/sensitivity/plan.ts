import { seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import { parameterNames } from '../../parameters/index.ts'
import {
  rangeIn,
  scenarioLimits,
  subjectNamed,
  unitOf,
  unknownName,
  withSettings,
  type Subject,
} from '../../scenario/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Design } from '../designs/design.ts'
import { valueBetween } from '../designs/values.ts'
import {
  checkCount,
  checkCoverage,
  checkMonths,
  dayOfMonth,
  extended,
  monthsWithin,
  sameWeekday,
} from '../months.ts'
import { morrisDesign } from './morris.ts'
import { MOST_SOBOL_INPUTS, saltelliDesign } from './sobol-indices.ts'

/** How inputs are moved: in walks of one at a time, all at once, or each to its ends. */
export const sensitivityMethods = ['morris', 'sobol', 'tornado'] as const
export type SensitivityMethod = (typeof sensitivityMethods)[number]

export interface SensitivityOptions {
  /** `morris` unless given. */
  readonly method?: SensitivityMethod
  /** Names or paths of levers and parameters; every parameter unless given. */
  readonly over?: readonly string[]
  /** The series that is looked at; exhaustion unless given. */
  readonly measure?: string
  /** Months from the start to where it is read, at least 1; the last of the run unless given. */
  readonly month?: number
  /** Trajectories (morris; 10 unless given) or samples (sobol; 64), at least 2; a tornado has none. */
  readonly points?: number
  /** Runs of every point, with the same luck at all points; 5 unless given. */
  readonly replicates?: number
  /** Chance with which intervals hold what they are about, in (0, 1); 0.95 unless given. */
  readonly coverage?: number
}

/** What is varied, and between which ends, in its unit. */
export interface SensitivityInput {
  readonly subject: Subject
  readonly range: readonly [number, number]
}

/** All that is to be run for an analysis, and what is asked of it. */
export interface SensitivityPlan {
  readonly method: SensitivityMethod
  /** As it is run: long enough for the month. */
  readonly scenario: Scenario
  readonly series: SeriesName
  readonly month: number
  /** Day on which the series is read: the weekday of the first day, at or before that month. */
  readonly day: number
  /** Trajectories or samples; 0 for a tornado. */
  readonly points: number
  readonly replicates: number
  readonly coverage: number
  readonly inputs: readonly SensitivityInput[]
  /** One row for each point with the place of each input between its ends; `null` as the scenario has it. */
  readonly rows: readonly (readonly (number | null)[])[]
}

const usualPoints = { morris: 10, sobol: 64, tornado: 0 } as const

const checkSeries = (name: string): SeriesName => {
  if (!(seriesNames as readonly string[]).includes(name))
    throw new RangeError(unknownName('series', name, seriesNames))
  return name as SeriesName
}

const subjectsNamed = (names: readonly string[]): readonly Subject[] => {
  const subjects = names.map(subjectNamed)
  subjects.forEach(({ name }, i) => {
    if (subjects.findIndex(other => other.name === name) < i)
      throw new RangeError(`named twice: ${name}; expected each lever and assumption once`)
  })
  checkCount('number of levers and assumptions', subjects.length, 1)
  return subjects
}

const checkPoints = (method: SensitivityMethod, points: number, inputs: number): void => {
  if (method === 'tornado') {
    if (points !== 0)
      throw new RangeError(
        `invalid points: ${points}; expected none, as a tornado has two for each input`,
      )
    return
  }
  checkCount('points', points, 2)
  if (method === 'sobol' && inputs > MOST_SOBOL_INPUTS)
    throw new RangeError(
      `too many inputs: ${inputs}; expected at most ${MOST_SOBOL_INPUTS} for sobol, such as those that morris finds to matter`,
    )
  const rows = points * (inputs + (method === 'sobol' ? 2 : 1))
  if (rows > scenarioLimits.points)
    throw new RangeError(
      `too many runs: ${rows} points; expected at most ${scenarioLimits.points}, so fewer points or inputs`,
    )
}

/** As the scenario is, then each input in turn at its low and at its high end. */
const tornadoRows = (inputs: number): SensitivityPlan['rows'] => {
  const asIs = new Array<number | null>(inputs).fill(null)
  const ends = asIs.flatMap((_, i) =>
    [0, 1].map(end => asIs.map((held, d) => (d === i ? end : held))),
  )
  return [asIs, ...ends]
}

const rowsOf = (
  method: SensitivityMethod,
  inputs: number,
  points: number,
  seed: string,
): SensitivityPlan['rows'] => {
  if (method === 'tornado') return tornadoRows(inputs)
  const rows: Design =
    method === 'morris'
      ? morrisDesign(inputs, points, seed).flat()
      : saltelliDesign(inputs, points, seed)
  return rows
}

/**
 * Plans an analysis of what a series of a scenario hangs on. The design is keyed to the scenario’s seed. Fails on
 * names and numbers that make no analysis.
 */
export const planSensitivity = (
  scenario: Scenario,
  {
    method = 'morris',
    over = parameterNames,
    measure = 'exhaustion',
    month = Math.max(1, monthsWithin(scenario.run.horizon)),
    points = usualPoints[method],
    replicates = 5,
    coverage = 0.95,
  }: SensitivityOptions = {},
): SensitivityPlan => {
  const subjects = subjectsNamed(over)
  const series = checkSeries(measure)
  checkMonths('month', month, 1, 360)
  checkPoints(method, points, subjects.length)
  checkCount('replicates', replicates, 1)
  checkCoverage(coverage)
  const day = sameWeekday(dayOfMonth(month))
  return {
    method,
    scenario: extended(scenario, day),
    series,
    month,
    day,
    points,
    replicates,
    coverage,
    inputs: subjects.map(subject => ({ subject, range: rangeIn(subject, scenario) })),
    rows: rowsOf(method, subjects.length, points, scenario.run.seed),
  }
}

/** The values of all inputs at a point of a plan; `null` as the scenario has it. */
export const valuesOf = (
  { inputs }: SensitivityPlan,
  row: readonly (number | null)[],
): readonly (number | null)[] =>
  inputs.map(({ subject, range }, i) => {
    const place = row[i]
    return place === null ? null : valueBetween(unitOf(subject), range, place)
  })

/** The scenario at a point of a plan. */
export const scenarioAt = (plan: SensitivityPlan, row: readonly (number | null)[]): Scenario =>
  withSettings(
    plan.scenario,
    valuesOf(plan, row).flatMap((value, i) =>
      value === null ? [] : [{ subject: plan.inputs[i].subject, value }],
    ),
  )
