import { levers } from '../../levers/index.ts'
import { seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import { simulate } from '../../model/simulate.ts'
import { meanInterval } from '../../numerics/intervals.ts'
import { mean } from '../../numerics/statistics.ts'
import { compileScenario } from '../../scenario/index.ts'
import type { Policy, Scenario } from '../../scenario/scenario.ts'
import { engineVersion } from '../../version.ts'
import { valuesAt } from '../bands.ts'
import { gainSign } from '../compare/difference.ts'
import { shareBetter, type PairShare } from '../compare/share-better.ts'
import { BLOCK } from '../ensemble.ts'
import { checkCount, checkCoverage, dayOfMonth, sameWeekday } from '../months.ts'
import type { ExperimentProgress } from '../progress.ts'
import { purchasesOf, type LeftOut, type Purchase } from './purchase.ts'
import { ranksOf } from './ranks.ts'

export interface EqualCostOptions {
  /** Dollars a year that each lever is given, more than 0. */
  readonly budget: number
  /** Day from which it is spent; 0 unless given. */
  readonly from?: number
  /** What the effect is read in: series that have a better and a worse. */
  readonly series: readonly SeriesName[]
  /** Runs of each kind, at least 2; 20 unless given. */
  readonly replicates?: number
  /** Runs side by side; no result depends on it. */
  readonly block?: number
  /** Chance with which an interval holds what it is about, in (0, 1); 0.95 unless given. */
  readonly coverage?: number
}

/** What one purchase changes in a series at the end of the run: with − without, in its unit. */
export interface PurchaseEffect {
  readonly mean: number
  /** Ends of the paired t-interval of that mean. */
  readonly low: number
  readonly high: number
  /** Share of pairs that end better with it. */
  readonly better: PairShare
  /** 1 + the number of purchases that are better beyond chance: equal numbers are ties. */
  readonly rank: number
}

export interface LeverAtCost extends Purchase {
  readonly effects: Readonly<Partial<Record<SeriesName, PurchaseEffect>>>
}

export interface EqualCostResult {
  readonly format: 'burnout-equal-cost/1'
  readonly scenario: Scenario
  readonly version: string
  readonly budget: number
  readonly from: number
  /** Day on which effects are read. */
  readonly day: number
  readonly replicates: number
  readonly coverage: number
  /** In the order of the levers. */
  readonly bought: readonly LeverAtCost[]
  readonly leftOut: readonly LeftOut[]
}

/** Days over which what is bought comes into force. */
const RAMP = dayOfMonth(1)

/** The scenario with one purchase on top of its policies. */
const withPurchase = (
  scenario: Scenario,
  { lever, before, to }: Purchase,
  from: number,
): Scenario => {
  const more: Policy = {
    lever,
    to: levers[lever].default + to - before,
    from,
    ramp: RAMP,
    until: null,
    clinics: null,
  }
  return { ...scenario, policies: [...scenario.policies, more] }
}

/**
 * Which lever helps most at equal cost: the scenario is run as it is and once more for each lever with what
 * the same yearly sum buys of it (`purchasesOf`), all with the same luck, one lever at a time.
 *
 *   effect = mean over replicates of (with − without) at the end ± t · s / √n of the differences
 *
 * Levers that reach the end of their range spend less than the sum, and say so. Effects of two levers do not
 * add up. Fails on numbers out of range and on a series without better and worse. Yields after every stretch
 * that was run: the caller shows how far it has come, and stops by not asking on.
 */
export function* equalCost(
  scenario: Scenario,
  { budget, from = 0, series, replicates = 20, block = BLOCK, coverage = 0.95 }: EqualCostOptions,
): Generator<ExperimentProgress, EqualCostResult, undefined> {
  checkCount('replicates', replicates, 2)
  checkCount('block', block, 1)
  checkCoverage(coverage)
  for (const name of series)
    if (gainSign(name) === 0)
      throw new RangeError(`invalid series: ${name}; expected one with a better and a worse`)
  if (!(from >= 0 && from < scenario.run.horizon))
    throw new RangeError(
      `invalid first day: ${from}; expected 0 to before day ${scenario.run.horizon}, the end of the run`,
    )
  const day = sameWeekday(scenario.run.horizon)
  const ends = { ...scenario, run: { ...scenario.run, record: Math.max(1, day) } }
  const { bought, leftOut } = purchasesOf(scenario, budget)
  const runs = [ends, ...bought.map(each => withPurchase(ends, each, from))].map(compileScenario)
  const values = runs.map(() => series.map(() => new Float64Array(replicates)))
  const total = replicates * runs.length * scenario.run.horizon
  let done = 0
  for (let first = 0; first < replicates; first += block) {
    const count = Math.min(block, replicates - first)
    for (const [r, run] of runs.entries()) {
      const trace = simulate(run, { first, count })
      if (trace === null) continue
      for (const [s, name] of series.entries()) {
        const at = seriesNames.indexOf(name)
        const last = valuesAt([trace], at, trace.records - 1, new Float64Array(count))
        values[r][s].set(last, first)
      }
      yield { done: (done += count * scenario.run.horizon), total }
    }
  }

  const [without, ...withIt] = values
  const effectsIn = series.map((name, s) => {
    const differences = withIt.map(own => own[s].map((value, i) => value - without[s][i]))
    const gains = differences.map(own => own.map(value => gainSign(name) * value))
    const ranks = ranksOf(gains, coverage)
    return differences.map((own, i): PurchaseEffect => {
      const [low, high] = meanInterval(own, coverage)
      return {
        mean: mean(own),
        low,
        high,
        better: shareBetter(gains[i], coverage),
        rank: ranks[i],
      }
    })
  })
  return {
    format: 'burnout-equal-cost/1',
    scenario,
    version: engineVersion,
    budget,
    from,
    day,
    replicates,
    coverage,
    bought: bought.map((purchase, i) => ({
      ...purchase,
      effects: Object.fromEntries(series.map((name, s) => [name, effectsIn[s][i]])),
    })),
    leftOut,
  }
}
