import type { Band } from '@burnout/engine'
import { scaleLinear, type ScaleLinear, type Selection } from 'd3'
import type { Domain } from '../reading/domains.ts'
import type { Size } from './on-size.ts'

/** One curve of a chart with its bands and the baseline's curve behind it. */
export interface ChartLine {
  readonly label: string
  /** A colour token. */
  readonly colour: string
  readonly band: Band
  readonly base: readonly number[]
}

/** A curve of the same run with something taken out of it; NaN where it is not drawn. */
export interface CutLine {
  readonly label: string
  readonly months: readonly number[]
  readonly values: readonly number[]
  /** How the run itself goes on after its end, as far as the cut is followed there. */
  readonly beyond: readonly number[]
}

/** Everything a chart over time draws. */
export interface ChartData {
  readonly title: string
  readonly unit: string
  /** Months since the start of every record. */
  readonly months: readonly number[]
  readonly lines: readonly ChartLine[]
  /** Last month of the axis: the end of the run, or later where a cut is followed beyond it. */
  readonly until: number
  readonly cut: CutLine | null
  readonly domain: Domain
  readonly threshold: { readonly value: number; readonly label: string } | null
  /** Months between which the curve is explained. */
  readonly window: readonly [from: number, to: number] | null
  /** Months in which a policy begins. */
  readonly starts: readonly number[]
  /** Record looked at. */
  readonly record: number
  readonly digits: number
  /** What values are multiplied by where they are written. */
  readonly scale: number
  /** Words at the line ends, not only values. */
  readonly words: boolean
  readonly baseLabel: string
  /** Whether the run is the baseline itself. */
  readonly isBase: boolean
  readonly summary: string
}

export interface Frame {
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly em: number
}

export type Group = Selection<SVGGElement, unknown, null, undefined>

/**
 * Room left of the plot for tick labels, shared by all charts so that time stands in line. The slider of
 * months keeps to it and to the room for words on the right: `--plot-left` and `--plot-right`.
 */
export const leftMargin = 34

/** Room right of the plot for the labels of line ends. */
export const rightMargin = (words: boolean): number => (words ? 100 : 44)

/** Scales and edges of the plot within a host of a size. */
export const frameOf = (
  { until, domain, words }: Pick<ChartData, 'until' | 'domain' | 'words'>,
  { width, height, em }: Size,
): Frame => {
  const left = leftMargin * em
  const right = Math.max(left + 40, width - rightMargin(words) * em)
  const top = 10 * em
  const bottom = Math.max(top + 20, height - 22 * em)
  return {
    x: scaleLinear([0, Math.max(1, until)], [left, right]),
    y: scaleLinear(domain, [bottom, top]),
    left,
    right,
    top,
    bottom,
    em,
  }
}
