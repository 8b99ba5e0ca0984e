import { scaleLinear } from 'd3-scale'
import { markup, type Markup } from '../markup/markup.ts'
import { tickText } from './axes.ts'
import { domainOf } from './domain.ts'
import { at } from './plot.ts'
import type { Size } from './size.ts'

/** A bar from nought with the ends of its interval. */
export interface Bar {
  readonly value: number
  readonly low: number
  readonly high: number
  /** Whether it stands for a low end or for a second measure: drawn hollow. */
  readonly hollow: boolean
}

/** Bars of one thing under its name. */
export interface BarRow {
  readonly name: string
  readonly bars: readonly Bar[]
}

export interface BarChart {
  readonly summary: string
  readonly rows: readonly BarRow[]
}

const roomForName = 17
const roomForBar = 13
const roomBetween = 9
const roomBelow = 22
const edge = 14

/** Bars in rows, each under its name, with whiskers for their intervals. */
export const barChart = ({ summary, rows }: BarChart, { name, width }: Size): Markup => {
  const heights = rows.map(({ bars }) => roomForName + bars.length * roomForBar + roomBetween)
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, own) => sum + own, 0))
  const bottom = heights.reduce((sum, own) => sum + own, 0)
  const values = rows.flatMap(({ bars }) =>
    bars.flatMap(({ value, low, high }) => [value, low, high]),
  )
  const domain = domainOf(values, { zero: true, span: 0, holds: null })
  const x = scaleLinear(domain, [edge, width - edge])
  const ticks = x.ticks(name === 'narrow' ? 4 : 8)
  const grid = ticks.map(
    value =>
      markup`<path class="${value === 0 ? 'grid nought' : 'grid'}" d="M${at(x(value))} 0V${bottom}"/><text class="month" x="${at(x(value))}" y="${bottom + 16}">${tickText(value)}</text>`,
  )
  const drawn = rows.map((row, i) => [
    markup`<text class="halo" x="${edge}" y="${tops[i] + 13}">${row.name}</text>`,
    row.bars.map((bar, k) => {
      const middle = tops[i] + roomForName + (k + 0.5) * roomForBar
      const [from, to] = [x(0), x(bar.value)].sort((a, b) => a - b)
      return markup`<rect class="${bar.hollow ? 'bar hollow' : 'bar'}" x="${at(from)}" y="${at(middle - 4)}" width="${at(Math.max(1, to - from))}" height="8"/><path class="whisker" d="M${at(x(bar.low))} ${at(middle)}H${at(x(bar.high))}"/>`
    }),
  ])
  return markup`<svg class="${name}" viewBox="0 0 ${width} ${bottom + roomBelow}" role="img" aria-label="${summary}">${grid}${drawn}</svg>`
}
