import { runDepartures } from '../model/departures.ts'
import { evaluateDay, step, wind } from '../model/step.ts'
import { askEverybody, nobodyAsked, PEOPLE_PER_SEAT } from '../model/survey.ts'
import { surveyFieldNames, type SurveyFieldName, type SurveyRow } from '../model/survey-fields.ts'
import { roles, type Role } from '../parameters/roles.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { BLOCK } from './ensemble.ts'

/** One typed array for each field, one row for each person asked; see `surveyFields`. */
export type SurveyColumns = Readonly<Record<SurveyFieldName, Float64Array>>

/** A virtual survey: what everybody of a simulated organisation would answer on chosen days. */
export interface SurveyResult {
  readonly format: 'burnout-survey/1'
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  /** ISO date of day 0. */
  readonly start: string
  /** Days on which people were asked, ascending. */
  readonly days: readonly number[]
  /** Names behind the numbers of the columns `clinic` and `role`. */
  readonly clinics: readonly string[]
  readonly roles: readonly Role[]
  /** Clinic, role and number of every seat, by which the column `clinician` names who was hired there. */
  readonly homes: readonly string[]
  readonly rows: number
  readonly columns: SurveyColumns
}

export interface SurveyOptions {
  /** Days since the start, within the horizon; once each, in any order. */
  readonly days: readonly number[]
  /** Runs 0 … `replicates − 1` are asked; as many as the scenario has unless given. */
  readonly replicates?: number
}

/** [days] How far back departures are counted. */
const LOOK_BACK = 365

/** Rows of numbers that grow as they come, by doubling. */
class Rows {
  count = 0
  private columns = surveyFieldNames.map(() => new Float64Array(1024))

  add(row: SurveyRow): void {
    if (this.count === this.columns[0].length)
      this.columns = this.columns.map(column => {
        const longer = new Float64Array(2 * column.length)
        longer.set(column)
        return longer
      })
    surveyFieldNames.forEach((name, k) => (this.columns[k][this.count] = row[name]))
    this.count++
  }

  finish(): SurveyColumns {
    return Object.fromEntries(
      surveyFieldNames.map((name, k) => [name, this.columns[k].slice(0, this.count)]),
    ) as Record<SurveyFieldName, Float64Array>
  }
}

/** Columns one after another. */
const joined = (parts: readonly SurveyColumns[]): SurveyColumns => {
  const rows = parts.reduce((sum, { day }) => sum + day.length, 0)
  return Object.fromEntries(
    surveyFieldNames.map(name => {
      const column = new Float64Array(rows)
      let at = 0
      for (const part of parts) {
        column.set(part[name], at)
        at += part[name].length
      }
      return [name, column]
    }),
  ) as Record<SurveyFieldName, Float64Array>
}

/** Asks a block of replicates on every day of `days`, ascending. */
const surveyBlock = (
  run: CompiledRun,
  days: readonly number[],
  first: number,
  count: number,
): SurveyColumns => {
  const clockwork = wind(run, first, count, 1)
  const { world } = clockwork
  const asked = nobodyAsked(world)
  // by replicate, so that the order of rows tells nothing of the batch
  const rows = Array.from({ length: count }, () => new Rows())
  // departures as they stood a year before each survey; none before the start
  const standing = new Map<number, Float64Array>()
  const last = days[days.length - 1]
  for (let day = 0; ; day++) {
    evaluateDay(clockwork, day)
    if (days.includes(day + LOOK_BACK)) standing.set(day, world.clinics.departed.slice())
    if (days.includes(day)) {
      const before = standing.get(day - LOOK_BACK) ?? new Float64Array(world.layout.clinics)
      askEverybody(world, day, asked, before, row => rows[row.replicate - first].add(row))
    }
    if (day >= last) return joined(rows.map(own => own.finish()))
    step(clockwork, day)
    runDepartures(world, run, day)
  }
}

/**
 * The answers of replicates 0 … `replicates − 1`, one block at a time, so that the caller paces, shows
 * progress and stops by not asking for the next.
 */
export function* surveyBlocks(
  scenario: Scenario,
  { days, replicates = scenario.run.replicates }: SurveyOptions,
): Generator<SurveyColumns> {
  const run = compileScenario(scenario)
  const ascending = daysOf(days, run)
  for (let first = 0; first < replicates; first += BLOCK)
    yield surveyBlock(run, ascending, first, Math.min(BLOCK, replicates - first))
}

const daysOf = (days: readonly number[], run: CompiledRun): readonly number[] => {
  const wrong = days.filter(day => !Number.isInteger(day) || day < 0 || day > run.days)
  if (days.length === 0 || wrong.length > 0)
    throw new RangeError(
      `invalid survey days: ${days.length === 0 ? '(none)' : wrong.join()}; expected whole days from 0 to the horizon of ${run.days}`,
    )
  return [...new Set(days)].sort((a, b) => a - b)
}

/** Puts the blocks of a survey, in replicate order, together to one result. */
export const gatherSurvey = (
  scenario: Scenario,
  days: readonly number[],
  blocks: readonly SurveyColumns[],
): SurveyResult => {
  const run = compileScenario(scenario)
  const columns = joined(blocks)
  return {
    format: 'burnout-survey/1',
    scenario,
    version: engineVersion,
    seed: run.seed,
    start: run.start,
    days: daysOf(days, run),
    clinics: run.clinics.map(({ name }) => name),
    roles,
    homes: homesOf(run),
    rows: columns.day.length,
    columns,
  }
}

/** Asks everybody in every replicate on chosen days. */
export const runSurvey = (scenario: Scenario, options: SurveyOptions): SurveyResult =>
  gatherSurvey(scenario, options.days, [...surveyBlocks(scenario, options)])

/** A name that is one person’s alone within a replicate, in every wave and policy: `Riverside/nurse/3/1`. */
export const clinicianOf = ({ columns, homes }: SurveyResult, row: number): string => {
  const key = columns.clinician[row]
  return `${homes[Math.floor(key / PEOPLE_PER_SEAT)]}/${(key % PEOPLE_PER_SEAT) + 1}`
}

/** The clinic, role and number of every seat of one organisation. */
const homesOf = (run: CompiledRun): readonly string[] =>
  run.clinics.flatMap(({ name, seats }) =>
    seats.flatMap((count, role) =>
      Array.from({ length: count }, (_, s) => `${name}/${roles[role]}/${s + 1}`),
    ),
  )
