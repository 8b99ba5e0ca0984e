import { simulate } from '../model/simulate.ts'
import { PEOPLE_PER_SEAT } from '../model/survey.ts'
import { joinAnswers, type SurveyColumns } from '../model/survey-recorder.ts'
import { roles, type Role } from '../parameters/roles.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { BLOCK } from './ensemble.ts'

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

/** A run that ends on the day of its last survey: all that the answers need. */
export const surveyRun = (run: CompiledRun, days: readonly number[]): CompiledRun => ({
  ...run,
  days: Math.max(...daysOf(days, run)),
})

/**
 * The answers of replicates 0 … `replicates − 1`, one block at a time, so that the caller paces, shows
 * progress and stops by not asking for the next.
 */
export function* surveyBlocks(
  scenario: Scenario,
  { days, replicates = scenario.run.replicates }: SurveyOptions,
): Generator<SurveyColumns> {
  const run = surveyRun(compileScenario(scenario), days)
  for (let first = 0; first < replicates; first += BLOCK) {
    const trace = simulate(run, { first, count: Math.min(BLOCK, replicates - first), survey: days })
    if (trace?.answers !== undefined) yield trace.answers
  }
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
  const columns = joinAnswers(blocks)
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
