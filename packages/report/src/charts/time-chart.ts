import { markup, type Content, type Markup } from '../markup/markup.ts'
import { decimal, signed, type Digits } from '../words/numbers.ts'
import { monthAxis, valueAxis } from './axes.ts'
import { domainOf } from './domain.ts'
import { spread } from './labels.ts'
import { bandPath, linePath } from './paths.ts'
import { at, onScale, plotOf, type Plot } from './plot.ts'
import type { Size } from './size.ts'

/** One line of a chart with the bands around it. */
export interface Curve {
  /** What it is, before its last value where there is room. */
  readonly name: string
  /** The same in a letter, or nothing. */
  readonly short: string
  /** Custom property with its colour. */
  readonly colour: string
  /** Lengths of dashes and gaps; empty for a line without gaps. */
  readonly dash: string
  readonly mean: readonly number[]
  /** Bands around it, the widest first. */
  readonly bands: readonly (readonly [low: readonly number[], high: readonly number[]])[]
}

/** Everything that a chart over time draws; values are as they are written. */
export interface TimeChart {
  /** What the curves do, for those who do not see them. */
  readonly summary: string
  /** Months since the start of every record. */
  readonly months: readonly number[]
  /** Drawn one over the other, the last on top. */
  readonly curves: readonly Curve[]
  readonly digits: Digits
  /** Whether the axis begins at nought, and its least height. */
  readonly zero: boolean
  readonly span: number
  readonly threshold: { readonly value: number; readonly text: string } | null
  /** Months in which something begins, with their number in the list below the chart. */
  readonly starts: readonly { readonly month: number; readonly mark: string }[]
  /** Whether differences are shown: the line of nought is stronger, and values have their sign. */
  readonly differences: boolean
}

const roomForLabel = 15

/** Room right of a plot whose lines have no names. */
const roomForNumber = 76

const lastOf = (values: readonly number[]): number =>
  values.filter(Number.isFinite).at(-1) ?? Number.NaN

const colour = (name: string): Content => markup`style="--line:var(--${name})"`

const startLines = ({ starts }: TimeChart, { x, top, bottom, size }: Plot): readonly Markup[] =>
  starts.map(({ month, mark }) => {
    const written =
      size.name === 'small'
        ? null
        : markup`<text class="mark" x="${at(x(month))}" y="${top - 7}">${mark}</text>`
    return markup`<path class="start" d="M${at(x(month))} ${top}V${bottom}"/>${written}`
  })

const bandAreas = ({ months, curves }: TimeChart, { x, y }: Plot): readonly Markup[] =>
  curves.flatMap(curve =>
    curve.bands.map(
      (band, i) =>
        markup`<path class="band b${i}" ${colour(curve.colour)} d="${bandPath(months, band, onScale(x), onScale(y))}"/>`,
    ),
  )

const thresholdLine = ({ threshold }: TimeChart, { y, left, right, top }: Plot): Markup | null => {
  if (threshold === null) return null
  const height = y(threshold.value)
  // below the line where there is no room above it
  const text = height < top + roomForLabel ? height + 14 : height - 5
  return markup`<path class="threshold" d="M${left} ${at(height)}H${right}"/><text class="threshold halo" x="${left + 4}" y="${at(text)}">${threshold.text}</text>`
}

const lines = ({ months, curves }: TimeChart, { x, y }: Plot): readonly Markup[] =>
  curves.map(curve => {
    const dash = curve.dash === '' ? null : markup` stroke-dasharray="${curve.dash}"`
    return markup`<path class="line ${curve.colour}" ${colour(curve.colour)}${dash} d="${linePath(months, curve.mean, onScale(x), onScale(y))}"/>`
  })

const endLabels = (
  { curves, digits, differences }: TimeChart,
  { y, right, top, bottom, size }: Plot,
): readonly Markup[] => {
  const shown = curves.filter(({ mean }) => mean.some(Number.isFinite))
  const heights = spread(
    shown.map(({ mean }) => y(lastOf(mean))),
    roomForLabel,
    [top, bottom],
  )
  return shown.map((curve, i) => {
    const value = decimal(lastOf(curve.mean), digits)
    const name = size.name === 'wide' ? curve.name : curve.short
    const text = `${name} ${differences ? signed(value) : value}`.trimStart()
    return markup`<text class="end ${curve.colour}" ${colour(curve.colour)} x="${right + 8}" y="${at(heights[i])}" dy=".35em">${text}</text>`
  })
}

/** A chart over time: bands below lines, what each line is and where it ends at its end. */
export const timeChart = (chart: TimeChart, room: Size): Markup => {
  const { months, curves, zero, span, threshold, starts, differences, summary } = chart
  const named = curves.some(({ name }) => name !== '')
  const size = named ? room : { ...room, right: Math.min(room.right, roomForNumber) }
  const values = curves.flatMap(({ mean, bands }) => [...mean, ...bands.flat(2)])
  const domain = domainOf(values, {
    zero: zero || differences,
    span,
    holds: threshold?.value ?? null,
  })
  const marked = starts.length > 0 && size.name !== 'small'
  const plot = plotOf(size, months.at(-1) ?? 1, domain, marked)
  return markup`<svg class="${size.name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${summary}">${[
    valueAxis(plot, differences),
    monthAxis(plot),
    startLines(chart, plot),
    bandAreas(chart, plot),
    thresholdLine(chart, plot),
    lines(chart, plot),
    endLabels(chart, plot),
  ]}</svg>`
}
