import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { markup, type Markup } from '../markup/markup.ts'
import { tickText, valueAxis } from './axes.ts'
import { domainOf } from './domain.ts'
import { at, plotOf } from './plot.ts'
import type { Size } from './size.ts'

/** Points of one scenario, with the line through the means of what is close together. */
export interface EffectCurve {
  readonly short: string
  readonly colour: string
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly means: readonly (readonly [x: number, y: number])[]
}

/** An outcome over one of the things that were varied. */
export interface EffectChart {
  readonly summary: string
  readonly curves: readonly EffectCurve[]
}

/** Levels up to which points stand above one another, and groups that they are put in beyond. */
const mostLevels = 8
const groups = 6

/** Dots in a chart; of more points than that every second, third, … is drawn. Means are over all. */
const mostDots = 400

const thinned = <T>(points: readonly T[]): readonly T[] => {
  const every = Math.ceil(points.length / mostDots)
  return points.filter((_, i) => i % every === 0)
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Means of what stands at each level, or of groups of about the same size where there are too many levels. */
export const meansOver = (
  points: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] => {
  const sorted = points
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
    .sort(([a], [b]) => a - b)
  const levels = [...new Set(sorted.map(([x]) => x))]
  const parts =
    levels.length <= mostLevels
      ? levels.map(level => sorted.filter(([x]) => x === level))
      : Array.from({ length: groups }, (_, i) =>
          sorted.slice(
            Math.round((i * sorted.length) / groups),
            Math.round(((i + 1) * sorted.length) / groups),
          ),
        )
  return parts
    .filter(part => part.length > 0)
    .map(part => [meanOf(part.map(([x]) => x)), meanOf(part.map(([, y]) => y))] as const)
}

/** Dots for points and a line for means. */
export const effectChart = ({ summary, curves }: EffectChart, size: Size): Markup => {
  const all = curves.flatMap(({ points }) => points)
  const plot = plotOf(
    size,
    1,
    domainOf(
      all.map(([, y]) => y),
      { zero: false, span: 0, holds: null },
    ),
    false,
  )
  const { y, left, right, bottom } = plot
  const xs = all.map(([x]) => x)
  const x = scaleLinear(domainOf(xs, { zero: false, span: 0, holds: null }), [left + 8, right])
  const through = line<readonly [number, number]>(
    ([value]) => Number(at(x(value))),
    ([, value]) => Number(at(y(value))),
  )
  const axis = x
    .ticks(5)
    .map(
      value =>
        markup`<text class="month" x="${at(x(value))}" y="${bottom + 17}">${tickText(value)}</text>`,
    )
  const drawn = curves.map(({ points, means, colour, short }) => {
    const end = means.at(-1)
    const label =
      end === undefined || short === ''
        ? null
        : markup`<text class="end" x="${right + 8}" y="${at(y(end[1]))}" dy=".35em">${short}</text>`
    return markup`<g style="--line:var(--${colour})">${thinned(points).map(([px, py]) => markup`<circle class="point" cx="${at(x(px))}" cy="${at(y(py))}" r="2.5"/>`)}<path class="line" d="${through([...means]) ?? ''}"/>${label}</g>`
  })
  return markup`<svg class="${size.name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${summary}">${valueAxis(plot, false)}${axis}${drawn}</svg>`
}
