import type { EnsembleResult, SeriesName } from '@burnout/engine'
import { nice } from 'd3'
import { keysOf, recordOf } from '../record.ts'

/** Lowest and highest value of an axis. */
export type Domain = readonly [number, number]

/** How the axis of a series is chosen: from nought, and which value must be on it. */
interface AxisRule {
  readonly zero: boolean
  readonly includes: readonly number[]
  /** Least height, so that noise is not blown up to fill the chart. */
  readonly span: number
}

/** Exhaustion from which the MBI speaks of high exhaustion. */
export const exhaustionThreshold = 27

/** Cynicism from which the MBI speaks of high cynicism. */
export const cynicismThreshold = 10

/** The series with a chart, and the rules of their axes. */
export const axisRules = {
  burnedOut: { zero: false, includes: [], span: 0.2 },
  exhaustion: { zero: false, includes: [exhaustionThreshold], span: 12 },
  cynicism: { zero: false, includes: [cynicismThreshold], span: 6 },
  efficacy: { zero: false, includes: [], span: 8 },
  headcount: { zero: true, includes: [], span: 4 },
  waitDays: { zero: true, includes: [], span: 10 },
  weeklyHours: { zero: false, includes: [40], span: 10 },
} as const satisfies Partial<Record<SeriesName, AxisRule>>

export type ChartedSeries = keyof typeof axisRules

const finite = (values: readonly number[]): readonly number[] => values.filter(Number.isFinite)

const domainOf = (
  results: readonly EnsembleResult[],
  name: ChartedSeries,
  { zero, includes, span }: AxisRule,
): Domain => {
  const bands = results.map(({ series }) => series[name])
  const lows = [...includes, ...bands.flatMap(({ q05 }) => finite(q05))]
  const highs = [...includes, ...bands.flatMap(({ q95 }) => finite(q95))]
  const low = zero ? 0 : Math.min(...lows)
  const high = Math.max(...highs, low)
  const missing = Math.max(0, span - (high - low))
  const [from, to] = nice(
    zero ? 0 : Math.max(0, low - missing / 2),
    high + missing / (zero ? 1 : 2),
    5,
  )
  return [from, to]
}

/** Value axes that hold the bands of every result given. */
export const domainsOf = (results: readonly EnsembleResult[]): Record<ChartedSeries, Domain> =>
  recordOf(keysOf(axisRules), name => domainOf(results, name, axisRules[name]))
