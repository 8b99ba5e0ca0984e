import { area, line } from 'd3-shape'

/** Where a value comes to lie. */
export type Place = (value: number) => number

const tenth = (value: number): number => Math.round(value * 10) / 10

/** A line through values; it breaks where there is none. */
export const linePath = (
  months: readonly number[],
  values: readonly number[],
  x: Place,
  y: Place,
): string =>
  line<number>()
    .defined(Number.isFinite)
    .x((_, i) => tenth(x(months[i])))
    .y(value => tenth(y(value)))([...values]) ?? ''

/** The area between two lines. */
export const bandPath = (
  months: readonly number[],
  [low, high]: readonly [readonly number[], readonly number[]],
  x: Place,
  y: Place,
): string =>
  area<number>()
    .defined((value, i) => Number.isFinite(value) && Number.isFinite(high[i]))
    .x((_, i) => tenth(x(months[i])))
    .y0(value => tenth(y(value)))
    .y1((_, i) => tenth(y(high[i])))([...low]) ?? ''
