import type { Parameter } from '../../parameters/parameter.ts'
import type { FreeParameter } from './problem.ts'

/** Ranges that span at least this ratio are searched by ratios. */
const WIDE = 10

/**
 * The parameters a fit may move, with their ranges as bounds: those named, or else all whose evidence
 * is `calibrated`.
 */
export const freeParameters = (
  records: Readonly<Record<string, Parameter>>,
  names: readonly string[] | null = null,
): FreeParameter[] => {
  const chosen =
    names ?? Object.keys(records).filter(name => records[name].evidence === 'calibrated')
  const strangers = chosen.filter(name => !Object.hasOwn(records, name))
  if (strangers.length > 0)
    throw new Error(strangers.map(name => `unknown parameter: ${name}`).join('\n'))
  return chosen.map(name => {
    const { value, unit, range } = records[name]
    const [low, high] = range
    return { name, value, low, high, unit, scale: low > 0 && high >= WIDE * low ? 'log' : 'linear' }
  })
}
