import { advance } from '../model/advance.ts'
import { changeCourse, copyClockwork, restoreWorld } from '../model/branch.ts'
import { emptyObservation, observe } from '../model/observe.ts'
import { seriesAt } from '../model/series/catalogue.ts'
import { wind, type Clockwork } from '../model/step.ts'
import { meanInterval } from '../numerics/intervals.ts'
import { mean } from '../numerics/statistics.ts'
import { DAYS_PER_WEEK } from '../parameters/scales.ts'
import { compileScenario } from '../scenario/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { engineVersion } from '../version.ts'
import { BLOCK } from './ensemble.ts'
import {
  checkCount,
  checkCoverage,
  checkMonths,
  dayOfMonth,
  extended,
  monthsWithin,
} from './months.ts'
import { atOnce, type ExperimentProgress, type OnExperimentProgress } from './progress.ts'
import { startOfFix, withoutFix } from './quick-fix.ts'

/** Months after the fix is dropped over which exhaustion is compared. */
export const MONTHS_COMPARED = 24

export interface NoEasyReturnOptions {
  /** Whole months between those that are tried before the month itself is looked for; 6 unless given. */
  readonly every?: number
  /** Last month tried; that of the scenario’s horizon unless given. */
  readonly until?: number
  /** Runs of each kind, at least 2; 20 unless given. */
  readonly replicates?: number
  /** Runs side by side; no result depends on it. */
  readonly block?: number
  /** Coverage of the intervals, in (0, 1); 0.95 unless given. */
  readonly coverage?: number
}

/** What it comes to, to drop the fix in one month. */
export interface DroppedFix {
  /** Months since the start. */
  readonly month: number
  /** Mean exhaustion of the two years from then on against the run that never had the fix, in points. */
  readonly mean: number
  /** Ends of its paired t-interval. */
  readonly low: number
  readonly high: number
}

export interface NoEasyReturn {
  readonly format: 'burnout-no-easy-return/1'
  /** As it was run: long enough for the last comparison. */
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  readonly replicates: number
  readonly coverage: number
  /** First month after which to drop the fix leaves people worse off; null where there is none up to `until`. */
  readonly month: number | null
  /** First month from which that cannot be excluded, and from which it is certain, at this coverage. */
  readonly low: number | null
  readonly high: number | null
  readonly until: number
  /** Every month that was tried, ascending. */
  readonly tried: readonly DroppedFix[]
}

/** A block of replicates on its way along the run that keeps the fix. */
interface Kept {
  readonly first: number
  readonly clockwork: Clockwork
  /** Where the paired runs that drop the fix are played. */
  readonly branch: Clockwork
}

const whenWorse = {
  month: ({ mean: by }: DroppedFix) => by > 0,
  low: ({ high }: DroppedFix) => high > 0,
  high: ({ low }: DroppedFix) => low > 0,
} as const
type Bound = keyof typeof whenWorse
const bounds = Object.keys(whenWorse) as readonly Bound[]

/**
 * The point of no easy return of a quick fix: the first month after which dropping it leaves people worse
 * off, over the two years that follow, than if the organisation had never had it.
 *
 *   worse(m) = mean over weeks of months m … m + 24 of (exhaustion with the fix dropped in month m
 *              − exhaustion in the paired run without the fix from the start)
 *   month    = the first m with worse(m) > 0, mean over the replicates
 *
 * Before it, the fix can be ended and leaves nothing behind that outweighs what it gave; after it, trust,
 * capability and the work system have suffered so much that to stop costs more than never to have begun.
 *
 * Assumed: to drop the fix is to end what is offered on that day (see `withoutFix`), and nothing is done
 * instead, so that a way out by redesign may still be easy; two years are what people care about; and
 * worse(m) passes zero once between two months of the grid that is tried first, within which the month
 * is found by halving. Common random numbers: a month is compared with itself in the other run.
 *
 * Fails for a scenario without the fix and on numbers out of range. Yields after every stretch that was
 * run; the last of them says that all is done, however little had to be tried.
 */
export function* noEasyReturn(
  scenario: Scenario,
  {
    every = 6,
    until = monthsWithin(scenario.run.horizon),
    replicates = 20,
    block = BLOCK,
    coverage = 0.95,
  }: NoEasyReturnOptions = {},
): Generator<ExperimentProgress, NoEasyReturn, undefined> {
  checkCount('step of months', every, 1)
  checkMonths('last month', until, 1, 360)
  checkCount('last month', until, 1)
  checkCount('replicates', replicates, 2)
  checkCount('block', block, 1)
  checkCoverage(coverage)
  const last = dayOfMonth(until + MONTHS_COMPARED)
  const long = extended(scenario, last)
  const run = compileScenario(long)
  const never = withoutFix(run)
  const begin = monthsWithin(startOfFix(run))
  const grid = Array.from({ length: Math.max(0, Math.ceil((until - begin) / every)) }, (_, k) =>
    Math.min(until, begin + (k + 1) * every),
  )

  // what can at most be run: without the fix, on the way, and every month that is tried
  const tries = grid.length + bounds.length * Math.ceil(Math.log2(every))
  const total =
    replicates * (last + dayOfMonth(until) + tries * dayOfMonth(every + MONTHS_COMPARED))
  let done = 0
  const ran = (days: number, count: number): ExperimentProgress => ({
    done: (done += days * count),
    total,
  })

  const row = emptyObservation()
  /** Goes through [from, to) and shows every organisation, in `row`, once a week. */
  const eachWeek = (
    clockwork: Clockwork,
    from: number,
    to: number,
    into: (o: number, day: number) => void,
  ) =>
    advance(clockwork, from, to, day => {
      if (day % DAYS_PER_WEEK > 0) return
      for (let o = 0; o < clockwork.world.layout.organisations; o++) {
        observe(clockwork.world, o, row, clockwork.passes)
        into(o, day)
      }
    })

  const weeks = Math.ceil(last / DAYS_PER_WEEK)
  const spared = new Float64Array(replicates * weeks)
  const kept: Kept[] = []
  for (let first = 0; first < replicates; first += block) {
    const count = Math.min(block, replicates - first)
    eachWeek(wind(never, first, count, 1), 0, last, (o, day) => {
      spared[(first + o) * weeks + day / DAYS_PER_WEEK] = row[seriesAt.exhaustion]
    })
    const clockwork = wind(run, first, count, 1)
    advance(clockwork, 0, dayOfMonth(begin))
    kept.push({ first, clockwork, branch: copyClockwork(clockwork) })
    yield ran(last + dayOfMonth(begin), count)
  }

  const tried = new Map<number, DroppedFix>()
  /** Drops the fix in a month, on branches of the runs that have come to month `from`. */
  function* drop(
    month: number,
    from: number,
  ): Generator<ExperimentProgress, DroppedFix, undefined> {
    const known = tried.get(month)
    if (known !== undefined) return known
    const [start, end] = [dayOfMonth(month), dayOfMonth(month + MONTHS_COMPARED)]
    const worse = new Float64Array(replicates)
    for (const { first, clockwork, branch } of kept) {
      restoreWorld(branch.world, clockwork.world)
      const along = changeCourse(branch, run, dayOfMonth(from))
      advance(along, dayOfMonth(from), start)
      let read = 0
      eachWeek(changeCourse(along, never, start), start, end, (o, day) => {
        worse[first + o] +=
          row[seriesAt.exhaustion] - spared[(first + o) * weeks + day / DAYS_PER_WEEK]
        if (o === 0) read++
      })
      const count = clockwork.world.layout.organisations
      for (let o = 0; o < count; o++) worse[first + o] /= read
      yield ran(end - dayOfMonth(from), count)
    }
    const [low, high] = meanInterval(worse, coverage)
    const result = { month, mean: mean(worse), low, high }
    tried.set(month, result)
    return result
  }

  const found: Record<Bound, number | null> = { month: null, low: null, high: null }
  let before = begin
  for (const month of grid) {
    const here = yield* drop(month, before)
    for (const bound of bounds) {
      if (found[bound] !== null || !whenWorse[bound](here)) continue
      let [not, yet] = [before, month]
      while (yet - not > 1) {
        const middle = Math.floor((not + yet) / 2)
        if (whenWorse[bound](yield* drop(middle, before))) yet = middle
        else not = middle
      }
      found[bound] = yet
    }
    if (bounds.every(bound => found[bound] !== null)) break
    for (const { clockwork } of kept) advance(clockwork, dayOfMonth(before), dayOfMonth(month))
    yield ran(dayOfMonth(month) - dayOfMonth(before), replicates)
    before = month
  }
  yield { done: total, total }
  return {
    format: 'burnout-no-easy-return/1',
    scenario: long,
    version: engineVersion,
    seed: run.seed,
    replicates,
    coverage,
    ...found,
    until,
    tried: [...tried.values()].sort((a, b) => a.month - b.month),
  }
}

/** Finds the point of no easy return at once; `null` when `onProgress` returned `false`. */
export const findNoEasyReturn = (
  scenario: Scenario,
  options?: NoEasyReturnOptions,
  onProgress?: OnExperimentProgress,
): NoEasyReturn | null => atOnce(noEasyReturn(scenario, options), onProgress)
