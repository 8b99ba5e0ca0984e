import {
  defaultParameters,
  leverNames,
  levers,
  parameterNames,
  type LeverName,
  type ParameterName,
} from '@burnout/engine'
import type { AssumptionChanges, LeverChanges } from './settings.ts'

/** Whether an address names a lever. */
export const isLever = (name: string): name is LeverName => leverNames.some(known => known === name)

/** The value that an address gives a lever; `null` when the lever cannot take it. */
export const leverValue = (name: LeverName, text: string): number | null => {
  const { range, unit } = levers[name]
  const [low, high] = range
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (unit === 'switch' && value !== 0 && value !== 1) return null
  return value >= low && value <= high ? value : null
}

/** Whether an address names a parameter. */
export const isParameter = (name: string): name is ParameterName =>
  parameterNames.some(known => known === name)

/** The value that an address gives a parameter; `null` when it lies outside its range. */
export const assumedValue = (name: ParameterName, text: string): number | null => {
  const [low, high] = defaultParameters[name].range
  const value = text.trim() === '' ? Number.NaN : Number(text)
  return value >= low && value <= high ? value : null
}

/** Reads `name:value,name:value`; what has no such name or no such value is ignored. */
export const readChanges = <Name extends string>(
  text: string,
  isName: (name: string) => name is Name,
  valueOf: (name: Name, text: string) => number | null,
  ignore: (part: string) => void,
): Readonly<Partial<Record<Name, number>>> => {
  const changes: Partial<Record<Name, number>> = {}
  for (const part of text.split(',').filter(written => written !== '')) {
    const [name = '', value = ''] = part.split(':')
    const to = isName(name) ? valueOf(name, value) : null
    if (isName(name) && to !== null) changes[name] = to
    else ignore(part)
  }
  return changes
}

/** Writes changes as `readChanges` reads them. */
export const writeChanges = (changes: LeverChanges | AssumptionChanges): string =>
  Object.entries(changes)
    .map(([name, to]) => `${name}:${to}`)
    .join(',')
