import { advance } from '../model/advance.ts'
import { changeCourse, copyClockwork } from '../model/branch.ts'
import { emptyObservation, observe, type Observation } from '../model/observe.ts'
import { seriesAt } from '../model/series/catalogue.ts'
import { wind, type Clockwork } from '../model/step.ts'
import { meanInterval, type Interval } from '../numerics/intervals.ts'
import { mean } from '../numerics/statistics.ts'
import { DAYS_PER_WEEK } from '../parameters/scales.ts'
import { seatsOf } from '../scenario/compiled-run.ts'
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
  sameWeekday,
} from './months.ts'
import { blocksOf, inTurn, type Parts } from './parts.ts'
import { atOnce, type ExperimentProgress, type OnExperimentProgress } from './progress.ts'
import { readOn } from './read-on.ts'
import { startOfFix, withoutFix } from './quick-fix.ts'

/** Months over which relief is averaged, and in which exhaustion rises when the fix is dropped. */
export const MONTHS_GAUGED = 12

export interface TrapGaugeOptions {
  /** Months since the start, at least 12; that of the scenario’s horizon unless given. */
  readonly month?: number
  /** Runs of each kind, at least 2; 20 unless given. */
  readonly replicates?: number
  /** Runs side by side; no result depends on it. */
  readonly block?: number
  /** Coverage of the intervals, in (0, 1); 0.95 unless given. */
  readonly coverage?: number
}

/** A mean over replicates with its t-interval. */
export interface Gauged {
  readonly mean: number
  readonly interval: Interval
}

export interface TrapGauge {
  readonly format: 'burnout-trap-gauge/1'
  /** As it was run: long enough for the year after the month. */
  readonly scenario: Scenario
  readonly version: string
  readonly seed: string
  readonly replicates: number
  readonly coverage: number
  readonly month: number
  /** Relief by the fix in the year up to the month, in points/month; negative where it wears. */
  readonly symptomatic: Gauged
  /** Relief by redesign since the start in the same year, in points/month; negative where work got worse. */
  readonly fundamental: Gauged
  /** Share of what relieves that is symptomatic, 0–1; null where nothing relieves. */
  readonly symptomaticShare: number | null
  /** Most that exhaustion rises within a year when the fix is dropped, in points, and the month after it. */
  readonly rise: Gauged & { readonly months: number }
  /** That rise against a year of the relief that the fix gives now; null where it gives none. */
  readonly dependence: number | null
}

/** What was read in a block of replicates, shape [replicate] and [month][replicate]. */
export interface TrapRows {
  readonly symptomatic: Float64Array
  readonly fundamental: Float64Array
  /** Relief on the morning of the month. */
  readonly given: Float64Array
  /** Exhaustion with the fix kept and with it dropped. */
  readonly kept: readonly Float64Array[]
  readonly dropped: readonly Float64Array[]
}

/**
 * How far an organisation has come to lean on a quick fix.
 *
 * Where relief comes from, over the year up to the month, in points/month, mean per person:
 *
 *   symptomatic      = reliefFlow + programmeReliefFlow
 *   fundamental      = wear with the work system as good as on day 0 − wear,  wear = wearFlow + imbalanceWearFlow
 *   symptomaticShare = max(0, symptomatic) / (max(0, symptomatic) + max(0, fundamental))
 *
 * The second wear is that of a paired run in which quality is put back to that of day 0 every morning, so
 * that nothing is mended and nothing decays; its effects on who stays and how tired they are count too.
 *
 * What it would be to stop, in paired runs from the month on:
 *
 *   rise       = largest, over the 12 months to come, of mean (exhaustion with the fix dropped − with it kept)
 *   dependence = rise / (12 · symptomatic relief on the morning of the month)
 *
 * If the fix did nothing but relieve, the rise of a year could not exceed that year’s relief, so that a
 * dependence near 1 means that nothing has come in its place, and one near 0 that it can be spared.
 *
 * Assumed: to drop the fix is to end what is offered on that day (see `withoutFix`), with nothing in its
 * stead; and training in resilience, which lessens strain before it wears, is not counted among relief.
 *
 * Fails for a scenario without the fix and on numbers out of range. A part is a block of replicates; it
 * yields after every stretch that was run.
 */
export const trapGaugeParts = (
  scenario: Scenario,
  {
    month = monthsWithin(scenario.run.horizon),
    replicates = 20,
    block = BLOCK,
    coverage = 0.95,
  }: TrapGaugeOptions = {},
): Parts<TrapRows, TrapGauge> => {
  checkMonths('month', month, MONTHS_GAUGED, 360)
  checkCount('replicates', replicates, 2)
  checkCount('block', block, 1)
  checkCoverage(coverage)
  const now = dayOfMonth(month)
  const readings = Array.from({ length: MONTHS_GAUGED }, (_, k) =>
    sameWeekday(dayOfMonth(month + k + 1)),
  )
  const last = readings[readings.length - 1]
  const long = extended(scenario, last)
  const run = compileScenario(long)
  startOfFix(run)
  const window = [dayOfMonth(month - MONTHS_GAUGED), now] as const

  const seats = run.clinics.reduce((sum, clinic) => sum + seatsOf(clinic), 0)
  const blocks = blocksOf(replicates, block)

  function* measure(part: number): Generator<number, TrapRows, undefined> {
    const { first, count } = blocks[part]
    const column = () => new Float64Array(count)
    const symptomatic = column()
    const fundamental = column()
    const given = column()
    const kept = readings.map(column)
    const dropped = readings.map(column)
    let done = 0
    const unmended = wind(run, first, count, 1)
    meansOver(unmended, window, holdQuality(unmended), (o, row) => {
      fundamental[o] = wearOf(row)
    })
    yield (done += count * seats * now)

    const clockwork = wind(run, first, count, 1)
    meansOver(
      clockwork,
      window,
      () => {},
      (o, row) => {
        symptomatic[o] = reliefOf(row)
        fundamental[o] -= wearOf(row)
      },
    )
    const branch = changeCourse(copyClockwork(clockwork), withoutFix(run), now)
    readOn(clockwork, now, [now], (o, row) => {
      given[o] = reliefOf(row)
    })
    readOn(clockwork, now, readings, (o, row, k) => {
      kept[k][o] = row[seriesAt.exhaustion]
    })
    yield (done += count * seats * last)
    readOn(branch, now, readings, (o, row, k) => {
      dropped[k][o] = row[seriesAt.exhaustion]
    })
    yield (done += count * seats * (last - now))
    return { symptomatic, fundamental, given, kept, dropped }
  }

  const gauged = (values: ArrayLike<number>): Gauged => ({
    mean: mean(values),
    interval: meanInterval(values, coverage),
  })
  const join = (rows: readonly TrapRows[]): TrapGauge => {
    const all = (of: (row: TrapRows) => Float64Array) => rows.flatMap(row => [...of(row)])
    const symptomatic = all(row => row.symptomatic)
    const fundamental = all(row => row.fundamental)
    const rises = readings.map((_, k) => {
      const kept = all(row => row.kept[k])
      const dropped = all(row => row.dropped[k])
      return { months: k + 1, ...gauged(dropped.map((value, i) => value - kept[i])) }
    })
    const rise = rises.reduce((most, each) => (each.mean > most.mean ? each : most))
    const relief = MONTHS_GAUGED * mean(all(row => row.given))
    return {
      format: 'burnout-trap-gauge/1',
      scenario: long,
      version: engineVersion,
      seed: run.seed,
      replicates,
      coverage,
      month,
      symptomatic: gauged(symptomatic),
      fundamental: gauged(fundamental),
      symptomaticShare: shareOf(mean(symptomatic), mean(fundamental)),
      rise,
      dependence: relief > 0 ? rise.mean / relief : null,
    }
  }
  return {
    efforts: blocks.map(({ count }) => count * seats * (now + last + (last - now))),
    measure,
    join,
  }
}

/** The same in turn: the caller shows how far it has come, and stops by not asking on. */
export function* trapGauge(
  scenario: Scenario,
  options?: TrapGaugeOptions,
): Generator<ExperimentProgress, TrapGauge, undefined> {
  return yield* inTurn(trapGaugeParts(scenario, options))
}

const reliefOf = (row: Observation): number =>
  row[seriesAt.reliefFlow] + row[seriesAt.programmeReliefFlow]
const wearOf = (row: Observation): number =>
  row[seriesAt.wearFlow] + row[seriesAt.imbalanceWearFlow]

const shareOf = (part: number, other: number): number | null => {
  const [one, two] = [Math.max(0, part), Math.max(0, other)]
  return one + two > 0 ? one / (one + two) : null
}

/** Puts the quality of the work system back to that of the first morning. */
const holdQuality = ({ world }: Clockwork): (() => void) => {
  const quality = world.clinics.workSystemQuality
  const atFirst = quality.slice()
  return () => quality.set(atFirst)
}

/** Runs from the start to the end of a window, `before` every morning, and means what weeks of it show. */
const meansOver = (
  clockwork: Clockwork,
  [from, to]: readonly [number, number],
  before: () => void,
  take: (organisation: number, means: Observation) => void,
): void => {
  const { organisations } = clockwork.world.layout
  const sums = Array.from({ length: organisations }, () => emptyObservation())
  const row = emptyObservation()
  let weeks = 0
  const see = (day: number): void => {
    if (day < from || day % DAYS_PER_WEEK > 0) return
    weeks++
    for (let o = 0; o < organisations; o++) {
      observe(clockwork.world, o, row, clockwork.passes)
      for (const at of flowsAt) sums[o][at] += row[at]
    }
  }
  for (let day = 0; day < to; day++) {
    before()
    advance(clockwork, day, day + 1, see)
  }
  for (let o = 0; o < organisations; o++) {
    for (const at of flowsAt) sums[o][at] /= weeks
    take(o, sums[o])
  }
}

const flowsAt = (
  ['reliefFlow', 'programmeReliefFlow', 'wearFlow', 'imbalanceWearFlow'] as const
).map(name => seriesAt[name])

/** Gauges a trap at once; `null` when `onProgress` returned `false`. */
export const gaugeTrap = (
  scenario: Scenario,
  options?: TrapGaugeOptions,
  onProgress?: OnExperimentProgress,
): TrapGauge | null => atOnce(trapGauge(scenario, options), onProgress)
