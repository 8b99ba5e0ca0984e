import { ofRoleSeries, seriesAt, type SeriesName } from '../../../model/series/catalogue.ts'
import type { Trace } from '../../../model/trace.ts'
import { defaultParameters, parameterNames, type ParameterName } from '../../../parameters/index.ts'
import { parameterOfRole, roles } from '../../../parameters/roles.ts'
import {
  compileScenario,
  unknownName,
  type CompiledRun,
  type Scenario,
} from '../../../scenario/index.ts'
import { checkCount, extended } from '../../months.ts'
import { freeParameters } from '../free-parameters.ts'
import type { FreeParameter, Outcome, ParameterValues } from '../problem.ts'
import { toUnit } from '../unit-cube.ts'
import type { Noise } from './noise.ts'
import type { Observation } from './observation.ts'

export interface LocalFitOptions {
  /** Names of the parameters that may move; what the observations are about decides without it. */
  readonly over?: readonly string[]
  /** Runs of every evaluation, with the same luck in all; 24 unless given, at least 8. */
  readonly replicates?: number
}

/** What is run to fit a scenario to an organisation’s own numbers. */
export interface LocalFitPlan {
  /** As it is run: as long as the last observation. */
  readonly scenario: Scenario
  readonly observations: readonly Observation[]
  readonly parameters: readonly FreeParameter[]
  readonly replicates: number
}

const usualReplicates = 24
/** Fewer would not say how much runs differ. */
const leastReplicates = 8

/** Parameters that move what observations of a kind are about, the first of them most. */
const wearing: readonly ParameterName[] = ['wearRate', 'restingExhaustion']
const leaving = ['headcount', 'vacancies', 'turnover', 'intentToLeave'] as const

/** The series of all that a series of one role is part of, and the role. */
const kindOf = (series: SeriesName) => {
  const part = ofRoleSeries.find(each => each.series === series)
  return part === undefined
    ? { of: series, role: null }
    : { of: part.of as SeriesName, role: roles[part.role] }
}

/** The parameters that observations of these series can say something about, when none are named. */
export const usualParameters = (series: readonly SeriesName[]): readonly ParameterName[] => {
  const kinds = series.map(kindOf)
  const leavers = kinds.filter(({ of }) => (leaving as readonly string[]).includes(of))
  const resigning = leavers.flatMap(({ role }) => role ?? roles)
  return [
    ...(leavers.length < kinds.length ? wearing : []),
    ...roles
      .filter(role => resigning.includes(role))
      .map(role => parameterOfRole('quitRate', role)),
  ]
}

const checkNames = (names: readonly string[]): void => {
  for (const [i, name] of names.entries()) {
    if (!(parameterNames as readonly string[]).includes(name))
      throw new RangeError(unknownName('assumption', name, parameterNames))
    if (names.indexOf(name) < i)
      throw new RangeError(`named twice: ${name}; expected each assumption once`)
  }
  checkCount('number of assumptions', names.length, 1)
}

/** A parameter as the scenario has it, within the range in which it is plausible. */
const startingFrom =
  ({ assumptions }: Scenario) =>
  (parameter: FreeParameter): FreeParameter => {
    const own = assumptions[parameter.name as ParameterName]
    const value =
      own === undefined
        ? parameter.value
        : typeof own === 'number'
          ? own
          : (own.uncertain[0] + own.uncertain[1]) / 2
    return { ...parameter, value: Math.min(parameter.high, Math.max(parameter.low, value)) }
  }

/** Plans a fit. Fails on names and numbers that make none. */
export const planLocalFit = (
  scenario: Scenario,
  observations: readonly Observation[],
  {
    over = usualParameters(observations.map(({ series }) => series)),
    replicates = usualReplicates,
  }: LocalFitOptions = {},
): LocalFitPlan => {
  checkNames(over)
  checkCount('replicates', replicates, leastReplicates)
  const last = Math.max(1, ...observations.map(({ day }) => day))
  return {
    scenario: {
      ...scenario,
      run: { ...extended(scenario, last).run, horizon: last },
    },
    observations,
    parameters: freeParameters(defaultParameters, over).map(startingFrom(scenario)),
    replicates,
  }
}

/** The run with these values. */
export const runWith = ({ scenario }: LocalFitPlan, values: ParameterValues): CompiledRun =>
  compileScenario({ ...scenario, assumptions: { ...scenario.assumptions, ...values } })

/**
 * One series of one replicate at an observation: its mean over the records of the time that it is about, or
 * between the two records around its day.
 */
const readAt = (
  { t, values, records, count }: Trace,
  { series, from, day }: Observation,
  replicate: number,
): number => {
  const at = (record: number): number =>
    values[(seriesAt[series] * t.length + record) * count + replicate]
  let sum = 0
  let seen = 0
  if (from < day)
    for (let record = 0; record < records; record++)
      if (t[record] >= from && t[record] <= day) {
        sum += at(record)
        seen++
      }
  if (seen > 0) return sum / seen
  // a moment, or a time that falls between two records
  const moment = (from + day) / 2
  let next = 0
  while (next < records - 1 && t[next] < moment) next++
  if (next === 0 || t[next] <= moment) return at(next)
  const share = (moment - t[next - 1]) / (t[next] - t[next - 1])
  return at(next - 1) * (1 - share) + at(next) * share
}

/** Reads the traces of an evaluation at every observation; shape [observation][replicate]. */
export const readingsOf = (
  { observations }: LocalFitPlan,
  traces: readonly Trace[],
): readonly (readonly number[])[] =>
  observations.map(observation =>
    traces.flatMap(trace =>
      Array.from({ length: trace.count }, (_, replicate) => readAt(trace, observation, replicate)),
    ),
  )

/** Standard deviation of a number of which only the range is known, in ranges. */
const OF_A_RANGE = Math.sqrt(1 / 12)

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * What an evaluation makes of every observation, in units in which these are independent, and then of every parameter.
 *
 * A parameter counts as one more observation, of the value that it had, as uncertain as its range: what the numbers
 * say nothing about stays where it was.
 */
export const outcomesOf = (
  { observations, parameters }: LocalFitPlan,
  readings: readonly (readonly number[])[],
  { whiten }: Noise,
  values: ParameterValues,
): readonly Outcome[] => {
  const targets = whiten(observations.map(({ value }) => value))
  return [
    ...whiten(readings.map(meanOf)).map((value, i) => ({
      id: `line ${observations[i].line}`,
      value,
      target: targets[i],
      tolerance: 1,
    })),
    ...parameters.map(parameter => ({
      id: parameter.name,
      value: toUnit(parameter, values[parameter.name]),
      target: toUnit(parameter, parameter.value),
      tolerance: OF_A_RANGE,
    })),
  ]
}
