import { exp, log } from '../../numerics/elementary.ts'
import type { FreeParameter, ParameterValues } from './problem.ts'

/** Where a value lies within its bounds: 0 at the lowest, 1 at the highest. */
export const toUnit = ({ low, high, scale }: FreeParameter, value: number): number =>
  scale === 'log' ? log(value / low) / log(high / low) : (value - low) / (high - low)

/** The value at a place between 0 and 1. The bounds, and the value a fit starts from, come back exactly. */
export const fromUnit = (parameter: FreeParameter, place: number): number => {
  const { value, low, high, scale } = parameter
  if (place === toUnit(parameter, value)) return value
  if (place <= 0) return low
  if (place >= 1) return high
  const between = scale === 'log' ? low * exp(place * log(high / low)) : low + place * (high - low)
  // rounding must not leave the range
  return Math.min(Math.max(between, low), high)
}

/** The values of all parameters at a point of the unit cube. */
export const valuesAt = (
  parameters: readonly FreeParameter[],
  point: readonly number[],
): ParameterValues =>
  Object.fromEntries(
    parameters.map((parameter, i) => [parameter.name, fromUnit(parameter, point[i])]),
  )
