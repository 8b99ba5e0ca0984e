import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { Place } from './paths.ts'
import type { Size } from './size.ts'

/** Edges and scales of a plot. */
export interface Plot {
  readonly size: Size
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A place in a drawing, to a tenth of its unit. */
export const at = (value: number): string => String(Math.round(value * 10) / 10)

/** A place on a scale, to a tenth of its unit. */
export const onScale =
  (scale: ScaleLinear<number, number>): Place =>
  value =>
    Math.round(scale(value) * 10) / 10

const roomBelow = 26
const roomAbove = 12
const roomForMarks = 24

/** The plot of a chart over months 0 … `end` with values in `domain`, with room for marks above it or without. */
export const plotOf = (
  size: Size,
  end: number,
  domain: readonly [number, number],
  marks: boolean,
): Plot => {
  const right = size.width - size.right
  const top = marks ? roomForMarks : roomAbove
  const bottom = size.height - roomBelow
  return {
    size,
    x: scaleLinear([0, Math.max(1, Math.round(end))], [size.left, right]),
    y: scaleLinear(domain, [bottom, top]),
    left: size.left,
    right,
    top,
    bottom,
  }
}
