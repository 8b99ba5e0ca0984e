import { defaultParameters } from '../parameters/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { formatQuantity } from './quantity.ts'
import type { Assumption } from './scenario.ts'

// 4.2 points/week is no further out than 0.6 points/day.
const slack = 1e-9

/** Whether a value of a parameter, or both ends of what is drawn, lies in its plausible range. */
export const isPlausible = (name: ParameterName, assumption: Assumption): boolean => {
  const [low, high] = defaultParameters[name].range
  const ends = typeof assumption === 'number' ? [assumption] : assumption.uncertain
  return ends.every(
    end => end >= low - slack * Math.abs(low) && end <= high + slack * Math.abs(high),
  )
}

/** The plausible range of a parameter with where it is from: `0.1 /year to 0.16 /year (calibrated; nsi-2025)`. */
export const plausibleText = (name: ParameterName): string => {
  const { unit, range, sources, evidence }: Parameter = defaultParameters[name]
  const [low, high] = range.map(bound => formatQuantity(bound, unit))
  const source = sources.length > 0 ? sources.join(', ') : 'no source'
  return `${low} to ${high} (${evidence}; ${source})`
}
