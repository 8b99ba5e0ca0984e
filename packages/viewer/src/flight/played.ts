import {
  compileScenario,
  seriesNames,
  simulate,
  type Scenario,
  type SeriesName,
  type SurveyColumns,
  type Trace,
} from '@burnout/engine'
import { recordOf } from '../record.ts'

/** The series of a run that the game reads. */
export const playedSeries = [
  'burnedOut',
  'waitDays',
  'visitsPerWeek',
  'vacancies',
  'harmEvents',
  'netCost',
] as const satisfies readonly SeriesName[]
export type PlayedSeries = (typeof playedSeries)[number]

/** What the runs of a game leave, as far as it is read. */
export interface Played {
  /** Days since the start of every record. */
  readonly t: readonly number[]
  /** Each run’s values by record. */
  readonly runs: readonly Readonly<Record<PlayedSeries, readonly number[]>>[]
  /** What everybody answered in the first run; `null` where nobody was asked. */
  readonly answers: SurveyColumns | null
}

/** Runs between two chances to stop. */
const block = 4

const runsOf = ({ t, values, count }: Trace): Played['runs'] =>
  Array.from({ length: count }, (_, run) => {
    const valuesOf = (name: PlayedSeries): readonly number[] => {
      const first = seriesNames.indexOf(name) * t.length * count + run
      return Array.from(t, (_, record) => values[first + record * count] ?? Number.NaN)
    }
    return recordOf(playedSeries, valuesOf)
  })

/**
 * Plays a scenario as often as it says, and asks everybody of the first run on the days given; yields how
 * many runs are done.
 */
export function* playing(
  scenario: Scenario,
  survey: readonly number[],
): Generator<number, Played, undefined> {
  const compiled = compileScenario(scenario)
  const runs: Played['runs'][number][] = []
  let t: readonly number[] = []
  let answers: SurveyColumns | null = null
  for (let first = 0; first < compiled.replicates;) {
    // the run that is asked goes alone, so that only it is
    const alone = first === 0 && survey.length > 0
    const count = alone ? 1 : Math.min(block, compiled.replicates - first)
    const trace = simulate(compiled, { first, count, survey: alone ? survey : [] })
    if (trace === null) throw new Error(`run stopped: ${scenario.name}; expected its end`)
    t = Array.from(trace.t)
    runs.push(...runsOf(trace))
    answers ??= trace.answers ?? null
    first += count
    yield first
  }
  return { t, runs, answers }
}

/** The same, all at once. */
export const play = (scenario: Scenario, survey: readonly number[] = []): Played => {
  const doing = playing(scenario, survey)
  for (let next = doing.next(); ; next = doing.next()) if (next.done === true) return next.value
}
