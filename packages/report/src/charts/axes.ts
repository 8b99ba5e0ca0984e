import { ticks } from 'd3-array'
import { markup, type Markup } from '../markup/markup.ts'
import { chartWords } from '../text/charts.ts'
import { decimal } from '../words/numbers.ts'
import { at, type Plot } from './plot.ts'

const monthSteps = [1, 3, 6, 12, 24, 60, 120]
const roomForMonth = 34
const roomForValue = 44

/** Months between the ticks of an axis of so many months on so many pixels. */
export const monthStep = (months: number, pixels: number): number =>
  monthSteps.find(step => (months / step) * roomForMonth < pixels) ?? 240

/** A value at a tick, with no more decimals than it has. */
export const tickText = (value: number): string => {
  const digits = ([0, 1] as const).find(
    count => Math.abs(value - Number(value.toFixed(count))) < 1e-9,
  )
  return decimal(value, digits ?? 2)
}

/** Values at which the axis of a plot has ticks: three or more. */
export const valueTicks = ({
  y,
  top,
  bottom,
}: Pick<Plot, 'y' | 'top' | 'bottom'>): readonly number[] => {
  const [low, high] = y.domain()
  return ticks(low, high, Math.max(3, (bottom - top) / roomForValue))
}

/** The grid with its values; the line of nought is stronger where differences are shown. */
export const valueAxis = (plot: Plot, strongNought: boolean): Markup => {
  const { y, left, right } = plot
  return markup`${valueTicks(plot).map(
    value =>
      markup`<path class="${strongNought && value === 0 ? 'grid nought' : 'grid'}" d="M${left} ${at(y(value))}H${right}"/><text class="value" x="${left - 6}" y="${at(y(value))}" dy=".35em">${tickText(value)}</text>`,
  )}`
}

/** Months below a plot. */
export const monthAxis = ({ x, left, right, bottom }: Plot): Markup => {
  const end = x.domain()[1]
  const step = monthStep(end, right - left)
  const months = Array.from({ length: Math.floor(end / step + 1e-6) + 1 }, (_, i) => i * step)
  return markup`${months.map(month => markup`<text class="month" x="${at(x(month))}" y="${bottom + 17}">${month}</text>`)}<text class="axis" x="${right + 12}" y="${bottom + 17}">${chartWords().months}</text>`
}
