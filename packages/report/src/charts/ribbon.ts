import { markup, type Markup } from '../markup/markup.ts'
import { monthAxis } from './axes.ts'
import { spread } from './labels.ts'
import { bandPath } from './paths.ts'
import { at, onScale, plotOf } from './plot.ts'
import type { Size } from './size.ts'

/** One band of a ribbon: its part of the whole at every month, 0–1. */
export interface Layer {
  readonly name: string
  readonly short: string
  readonly kind: 'R' | 'B' | 'other'
  readonly shares: readonly number[]
}

export interface Ribbon {
  readonly summary: string
  readonly months: readonly number[]
  readonly layers: readonly Layer[]
}

const roomForLabel = 15

/** Bands on one another over time, each with its name at its end. */
export const ribbon = ({ summary, months, layers }: Ribbon, size: Size): Markup => {
  const plot = plotOf(size, months.at(-1) ?? 1, [0, 1], false)
  const { x, y, right, top, bottom } = plot
  const floors = layers.map((_, k) =>
    months.map((_month, i) => layers.slice(0, k).reduce((sum, { shares }) => sum + shares[i], 0)),
  )
  const ceilings = layers.map(({ shares }, k) => floors[k].map((floor, i) => floor + shares[i]))
  const last = months.length - 1
  const heights = spread(
    layers.map((_, k) => y((floors[k][last] + ceilings[k][last]) / 2)),
    roomForLabel,
    [top, bottom],
  )
  const bands = layers.map(
    ({ kind }, k) =>
      markup`<path class="layer ${kind}" d="${bandPath(months, [floors[k], ceilings[k]], onScale(x), onScale(y))}"/>`,
  )
  const names = layers.map(
    ({ name, short, kind }, k) =>
      markup`<text class="end layer-${kind}" x="${right + 8}" y="${at(heights[k])}" dy=".35em">${size.name === 'wide' ? name : short}</text>`,
  )
  return markup`<svg class="${size.name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${summary}">${bands}${monthAxis(plot)}${names}</svg>`
}
