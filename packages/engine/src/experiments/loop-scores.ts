import { loopNames, type LoopName } from '../loops/named-loops.ts'
import { dominancePeriods, headlines } from '../loops/scores/dominance.ts'
import { seatsOf } from '../scenario/compiled-run.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { sampleLoops, STEPS_AHEAD, type LoopSamples } from './loop-samples.ts'
import { asTheirLetters, shareLoops, type LoopShares } from './loop-shares.ts'
import { checkCount, dayOfMonth, monthsWithin } from './months.ts'
import { effortOf, type Parts } from './parts.ts'
import { atOnce, type ExperimentProgress, type OnExperimentProgress } from './progress.ts'

export interface LoopScoreOptions {
  /** Runs that are looked at, at least 1; 8 unless given. */
  readonly replicates?: number
  /** Months from one look to the next, at least 1; 1 unless given. */
  readonly every?: number
}

/** A stretch of months over which the same loops had most of the change. */
export interface Dominance {
  /** Months since the start; the last month is where the next stretch begins, or the run ends. */
  readonly from: number
  readonly to: number
  readonly loops: readonly LoopName[]
}

/** Which loops are in charge, month by month. */
export interface LoopScoreResult extends LoopShares {
  readonly format: 'burnout-loop-scores/1'
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  readonly replicates: number
  /** Months since the start of every look, shape [look]. */
  readonly months: readonly number[]
  /**
   * The loops in charge: the fewest of one kind with half of what loops do that work as their letters say. With
   * hysteresis: others take over once they lead by a tenth for two months.
   */
  readonly dominance: readonly Dominance[]
}

/** Another set of loops must lead by this share, for so many months, before the headline changes. */
const LEAD = 0.1
const MONTHS_LEADING = 2

/** Months of looks from which the shares of a month are taken. */
const MONTHS_TOGETHER = 6

const resultOf = (
  scenario: Scenario,
  months: readonly number[],
  every: number,
  samples: readonly LoopSamples[],
): LoopScoreResult => {
  const shares = shareLoops(samples, Math.ceil(MONTHS_TOGETHER / every))
  const rows = months.map((_, k) => asTheirLetters(loopNames.map(name => shares.loops[name][k])))
  const sets = headlines(rows, { lead: LEAD, steps: Math.ceil(MONTHS_LEADING / every) })
  return {
    format: 'burnout-loop-scores/1',
    scenario,
    version: engineVersion,
    seed: scenario.run.seed,
    replicates: samples.length,
    months,
    ...shares,
    dominance: dominancePeriods(sets).map(({ from, to, loops }) => ({
      from: months[from],
      to: months[Math.min(to, months.length - 1)],
      loops: loops.map(loop => loopNames[loop]),
    })),
  }
}

/**
 * Which feedback loops are in charge of a scenario, and when: Loops That Matter on the agents themselves,
 * looking ahead from every month (`sampleLoops`) and joined over replicates (`shareLoops`). Scores say
 * which loops explain the change that is going on, over all stocks that feed on each other; not what keeps
 * a level where it is, and not where to act (see `knockOuts`). A part is a replicate; it yields after
 * every look.
 */
export const loopScoreParts = (
  scenario: Scenario,
  { replicates = 8, every = 1 }: LoopScoreOptions = {},
): Parts<LoopSamples, LoopScoreResult> => {
  checkCount('replicates', replicates, 1)
  checkCount('months between looks', every, 1)
  const run = compileScenario(scenario)
  const looks = Math.floor(monthsWithin(run.days) / every) + 1
  const months = Array.from({ length: looks }, (_, k) => k * every)
  const days = months.map(dayOfMonth)
  const seats = run.clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0)
  const effort = seats * Math.ceil(run.days / looks + STEPS_AHEAD)
  return {
    efforts: Array.from({ length: replicates }, () => looks * effort),
    *measure(replicate) {
      const sampling = sampleLoops(run, replicate, days)
      let done = 0
      let next = sampling.next()
      for (; next.done !== true; next = sampling.next()) yield (done += effort)
      return next.value
    },
    join: samples => resultOf(scenario, months, every, samples),
  }
}

/**
 * The same in turn. Yields after every look with how far it has come, and with what is known so far once
 * one, two, four … replicates have been looked at. Deterministic: no result depends on who asks or when.
 */
export function* loopScores(
  scenario: Scenario,
  options?: LoopScoreOptions,
): Generator<
  ExperimentProgress & { readonly sofar?: LoopScoreResult },
  LoopScoreResult,
  undefined
> {
  const { efforts, measure, join } = loopScoreParts(scenario, options)
  const total = effortOf({ efforts })
  let done = 0
  const samples: LoopSamples[] = []
  for (let replicate = 0; ;) {
    const measuring = measure(replicate)
    let next = measuring.next()
    for (; next.done !== true; next = measuring.next()) yield { done: done + next.value, total }
    samples.push(next.value)
    done += efforts[replicate]
    if (++replicate >= efforts.length) return join(samples)
    if ((replicate & (replicate - 1)) === 0) yield { done, total, sofar: join(samples) }
  }
}

/** The same to its end; `null` when `onProgress` stopped it. */
export const scoreLoops = (
  scenario: Scenario,
  options?: LoopScoreOptions,
  onProgress?: OnExperimentProgress,
): LoopScoreResult | null => atOnce(loopScores(scenario, options), onProgress)
