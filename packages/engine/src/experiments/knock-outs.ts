import { sharingTheCut } from '../loops/cut-edge.ts'
import { cuttableLoops, loopNames, whyUncuttable, type CuttableLoop } from '../loops/named-loops.ts'
import { advance } from '../model/advance.ts'
import { changeCourse, copyClockwork, restoreWorld } from '../model/branch.ts'
import { seriesAt, seriesNames, type SeriesName } from '../model/series/catalogue.ts'
import { wind } from '../model/step.ts'
import { meanInterval } from '../numerics/intervals.ts'
import { mean } from '../numerics/statistics.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import { seatsOf } from '../scenario/compiled-run.ts'
import { compileScenario, unknownName } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { BLOCK } from './ensemble.ts'
import {
  checkCount,
  checkCoverage,
  checkMonths,
  dayOfMonth,
  extended,
  sameWeekday,
} from './months.ts'
import { blocksOf, inTurn, type Parts } from './parts.ts'
import { atOnce, type ExperimentProgress, type OnExperimentProgress } from './progress.ts'
import { readOn } from './read-on.ts'

export interface KnockOutOptions {
  /** Names of loops to cut, each in runs of its own; all that can be cut unless given. */
  readonly loops?: readonly string[]
  /** Months from the start to the morning of the cut; 0 or more. */
  readonly month: number
  /** Months from the cut to where the effect is read, each at least 1; 12 and 60 unless given. */
  readonly horizons?: readonly number[]
  /** What the effect is read in: the name of a series; exhaustion unless given. */
  readonly series?: string
  /** Runs of each kind, at least 2; 20 unless given. */
  readonly replicates?: number
  /** Runs side by side; no result depends on it. */
  readonly block?: number
  /** Chance with which the interval holds the mean effect, in (0, 1); 0.95 unless given. */
  readonly coverage?: number
}

/** What a loop does to the symptom: full − cut, in the unit of the series. */
export interface KnockOutEffect {
  /** Months from the cut. */
  readonly months: number
  /** Day on which it is read: the weekday of the first day, at or before that month. */
  readonly day: number
  /** Mean over the replicates of full − cut; positive where the loop raises the series. */
  readonly mean: number
  /** Ends of the paired t-interval of that mean. */
  readonly low: number
  readonly high: number
  /** Means with the loop, and with it cut. */
  readonly full: number
  readonly cut: number
}

export interface KnockOut {
  readonly loop: CuttableLoop
  /** By horizon, ascending. */
  readonly effects: readonly KnockOutEffect[]
}

export interface KnockOutResult {
  readonly format: 'burnout-knock-outs/1'
  /** As it was run: long enough for the last horizon. */
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  readonly series: SeriesName
  readonly month: number
  /** Day of the cut. */
  readonly day: number
  readonly replicates: number
  readonly coverage: number
  /** In the order in which they were asked for. */
  readonly loops: readonly KnockOut[]
}

/** What was read in a block of replicates, shape [horizon][replicate] and [loop][horizon][replicate]. */
export interface KnockOutRows {
  readonly full: readonly Float64Array[]
  readonly without: readonly (readonly Float64Array[])[]
}

/** The names of loops that a knock-out can say something about; fails on any other. */
const checkLoops = (names: readonly string[]): readonly CuttableLoop[] =>
  names.map(name => {
    if (!(loopNames as readonly string[]).includes(name))
      throw new RangeError(unknownName('loop', name, cuttableLoops))
    const why = whyUncuttable(name)
    if (why !== null) throw new RangeError(`cannot be cut: ${name}; ${why}`)
    const others = sharingTheCut(name)
    if (others.length > 0)
      throw new RangeError(
        `cannot be told apart: ${name}; its link is also that of ${others.join(', ')}`,
      )
    return name as CuttableLoop
  })

const checkSeries = (name: string): SeriesName => {
  if (!(seriesNames as readonly string[]).includes(name))
    throw new RangeError(unknownName('series', name, seriesNames))
  return name as SeriesName
}

const withCut = (run: CompiledRun, loop: CuttableLoop, day: number): CompiledRun => ({
  ...run,
  cuts: [...run.cuts, { loop, from: day }],
})

/**
 * Knock-outs: what each loop does to a symptom from a month on. The whole model is run as it is and once
 * more for every loop with its own link held at what it carried on that morning; people have the same
 * past, which is run once, and the same luck after it, so that the pairs differ by the loop alone.
 *
 *   effect = mean over replicates of (full − cut), read some months after the cut
 *   interval: mean ± t · s / √n of the differences
 *
 * Effects of two loops do not add up. A loop that a scenario has cut by then has no effect. Fails on names
 * that are not those of loops which a run can cut, on a link that several loops share, and on numbers out
 * of range. A part is a block of replicates; it yields after every stretch that was run.
 */
export const knockOutParts = (
  scenario: Scenario,
  {
    loops = cuttableLoops,
    month,
    horizons = [12, 60],
    series = 'exhaustion',
    replicates = 20,
    block = BLOCK,
    coverage = 0.95,
  }: KnockOutOptions,
): Parts<KnockOutRows, KnockOutResult> => {
  const names = checkLoops(loops)
  const symptom = checkSeries(series)
  checkMonths('month', month, 0, 360)
  for (const each of horizons) checkMonths('horizon', each, 1, 360)
  checkCount('number of horizons', horizons.length, 1)
  checkCount('replicates', replicates, 2)
  checkCount('block', block, 1)
  checkCoverage(coverage)

  const cutDay = dayOfMonth(month)
  const after = [...horizons].sort((a, b) => a - b)
  const days = after.map(months => sameWeekday(cutDay + dayOfMonth(months)))
  const last = days[days.length - 1]
  const long = extended(scenario, last)
  const run = compileScenario(long)
  const seats = run.clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0)
  const blocks = blocksOf(replicates, block)

  function* measure(part: number): Generator<number, KnockOutRows, undefined> {
    const { first, count } = blocks[part]
    const column = () => after.map(() => new Float64Array(count))
    const full = column()
    const without = names.map(column)
    let done = 0
    const trunk = wind(run, first, count, 1)
    advance(trunk, 0, cutDay)
    const past = copyClockwork(trunk)
    const branch = copyClockwork(trunk)
    readOn(trunk, cutDay, days, (o, row, k) => {
      full[k][o] = row[seriesAt[symptom]]
    })
    yield (done += count * seats * last)
    for (const [l, loop] of names.entries()) {
      restoreWorld(branch.world, past.world)
      const cut = changeCourse(branch, withCut(run, loop, cutDay), cutDay)
      readOn(cut, cutDay, days, (o, row, k) => {
        without[l][k][o] = row[seriesAt[symptom]]
      })
      yield (done += count * seats * (last - cutDay))
    }
    return { full, without }
  }

  const effectOf = (rows: readonly KnockOutRows[], l: number, k: number): KnockOutEffect => {
    const full = rows.flatMap(each => [...each.full[k]])
    const without = rows.flatMap(each => [...each.without[l][k]])
    const differences = full.map((value, i) => value - without[i])
    const [low, high] = meanInterval(differences, coverage)
    return {
      months: after[k],
      day: days[k],
      mean: mean(differences),
      low,
      high,
      full: mean(full),
      cut: mean(without),
    }
  }
  return {
    efforts: blocks.map(({ count }) => count * seats * (last + names.length * (last - cutDay))),
    measure,
    join: rows => ({
      format: 'burnout-knock-outs/1',
      scenario: long,
      version: engineVersion,
      seed: run.seed,
      series: symptom,
      month,
      day: cutDay,
      replicates,
      coverage,
      loops: names.map((loop, l) => ({ loop, effects: after.map((_, k) => effectOf(rows, l, k)) })),
    }),
  }
}

/** The same in turn: the caller shows how far it has come, and stops by not asking on. */
export function* knockOuts(
  scenario: Scenario,
  options: KnockOutOptions,
): Generator<ExperimentProgress, KnockOutResult, undefined> {
  return yield* inTurn(knockOutParts(scenario, options))
}

/** Runs knock-outs at once; `null` when `onProgress` returned `false`. */
export const runKnockOuts = (
  scenario: Scenario,
  options: KnockOutOptions,
  onProgress?: OnExperimentProgress,
): KnockOutResult | null => atOnce(knockOuts(scenario, options), onProgress)
