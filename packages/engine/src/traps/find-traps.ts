import { inTurn, type Parts } from '../experiments/parts.ts'
import {
  atOnce,
  type ExperimentProgress,
  type OnExperimentProgress,
} from '../experiments/progress.ts'
import type { SeriesName } from '../model/series/catalogue.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { detectTraps, type TrapFinding } from './detect-traps.ts'
import type { LoopsSeen } from './signs/beside.ts'
import { trapPairParts, type TrapPairOptions, type TrapPairs, type TrapRows } from './trap-pairs.ts'

export interface TrapOptions extends TrapPairOptions {
  /** What loops have of the change, where they have been scored; loops are no sign otherwise. */
  readonly scores?: LoopsSeen | null
}

export interface TrapResult extends Pick<
  TrapPairs,
  'scenario' | 'version' | 'seed' | 'replicates' | 'months'
> {
  readonly format: 'burnout-traps/1'
  /** What was found of every trap that can be found, the clearest first. */
  readonly findings: readonly TrapFinding[]
}

/** Which systems traps pairs of runs show: the signs of each trap are read off the pairs (`detectTraps`). */
export const trapsIn = (
  { scenario, version, seed, replicates, months, own, alone }: TrapPairs,
  scores: LoopsSeen | null,
): TrapResult => {
  const seriesOf = (of: TrapRows['own']) => (name: string) =>
    name in of ? of[name as SeriesName] : null
  return {
    format: 'burnout-traps/1',
    scenario,
    version,
    seed,
    replicates,
    months,
    findings: detectTraps({
      months,
      levers: [...new Set(scenario.policies.map(({ lever }) => lever))],
      own: seriesOf(own),
      alone: seriesOf(alone),
      scores,
    }),
  }
}

/** Which systems traps a scenario shows, from pairs of runs (`trapPairParts`); fails as these do. */
export const trapParts = (
  scenario: Scenario,
  { scores = null, ...options }: TrapOptions = {},
): Parts<TrapRows, TrapResult> => {
  const pairs = trapPairParts(scenario, options)
  return { ...pairs, join: rows => trapsIn(pairs.join(rows), scores) }
}

/** The same in turn: the caller shows how far it has come, and stops by not asking on. */
export function* trapStudy(
  scenario: Scenario,
  options?: TrapOptions,
): Generator<ExperimentProgress, TrapResult, undefined> {
  return yield* inTurn(trapParts(scenario, options))
}

/** The same to its end; `null` when `onProgress` stopped it. */
export const findTraps = (
  scenario: Scenario,
  options?: TrapOptions,
  onProgress?: OnExperimentProgress,
): TrapResult | null => atOnce(trapStudy(scenario, options), onProgress)
