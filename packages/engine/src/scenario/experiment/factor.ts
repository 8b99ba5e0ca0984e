import * as z from 'zod'
import { readEnd, readUsualEnd } from '../assumption.ts'
import { leverNames, levers } from '../../levers/index.ts'
import type { LeverName } from '../../levers/index.ts'
import type { Lever } from '../../levers/lever.ts'
import { defaultParameters, parameterNames } from '../../parameters/index.ts'
import type { ParameterName } from '../../parameters/index.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { duration, expecting, fault, group, list } from '../fields.ts'
import { show } from '../fault.ts'
import { limits } from '../limits.ts'
import { once } from '../once.ts'
import { ramp } from '../policy.ts'
import { formatQuantity, outside, readQuantity } from '../quantity.ts'
import type { Reading } from '../quantity.ts'
import { nearest } from '../suggest.ts'
import { unitsFor } from '../units.ts'
import type { Factor, Spread } from './experiment.ts'
import { subjectNames, subjectPaths } from './subject.ts'

type Written = string | number | boolean
type Read = (given: Written, unusual: boolean) => Reading

const mostValues = 1_000

/** Ends or values, each read on its own, where they stand. */
const readAll = (
  given: readonly Written[],
  read: (given: Written) => Reading,
  path: PropertyKey[],
  context: z.core.$RefinementCtx,
): readonly number[] | null => {
  const readings = given.map(read)
  for (const [i, reading] of readings.entries())
    if ('fault' in reading) fault(context, reading.fault, [...path, i])
  return readings.some(reading => 'fault' in reading)
    ? null
    : readings.map(reading => (reading as { value: number }).value)
}

interface WrittenSpread {
  readonly range?: readonly Written[] | { unusual: readonly Written[] } | undefined
  readonly values?: readonly Written[] | { unusual: readonly Written[] } | undefined
}

const spreadOf = (
  given: WrittenSpread,
  read: Read,
  context: z.core.$RefinementCtx,
): Spread | null => {
  const key = given.range === undefined ? 'values' : 'range'
  const written = given[key]
  if (written === undefined) return null
  if (key === 'range' && given.values !== undefined)
    return fault(context, 'range and values together: both; expected one of them')
  const unusual = 'unusual' in written
  const path = unusual ? [key, 'unusual'] : [key]
  const numbers = readAll(
    unusual ? written.unusual : written,
    end => read(end, unusual),
    path,
    context,
  )
  if (numbers === null) return z.NEVER
  if (key === 'values') return { values: numbers }
  const [low, high] = numbers
  return low < high
    ? { range: [low, high] }
    : fault(context, `ends out of order: ${show(written)}; expected [low, high]`, path)
}

/** The two ways to say which values, as they are written in a unit. */
const spreadKeys = (unit: string, mayBeUnusual: boolean) => {
  const what = unitsFor(unit)
  const one: z.ZodType<Written> =
    unit === 'switch'
      ? z.union([z.boolean(), z.string(), z.number()], expecting(what))
      : z.union([z.string(), z.number()], expecting(what))
  const range = z.tuple([one, one], expecting('[low, high]'))
  const values = list(one, 'a list of values', mostValues).min(
    1,
    'no values: []; expected at least one',
  )
  const orUnusual = <Item extends z.ZodType<readonly Written[]>>(item: Item, expected: string) =>
    mayBeUnusual
      ? z.union([item, group({ unusual: item })], expecting(`${expected}, or { unusual: … }`))
      : item
  return {
    range: orUnusual(range, '[low, high]').describe('Any value between these two ends.').optional(),
    values: orUnusual(values, 'a list of values')
      .describe('These values and no others.')
      .optional(),
  }
}

const readLever =
  ({ unit, range }: Lever): Read =>
  given => {
    const reading = readQuantity(given, unit)
    if ('fault' in reading) return reading
    const wrong = outside(given, reading.value, range, bound => formatQuantity(bound, unit))
    return wrong === null ? reading : { fault: wrong }
  }

const readAssumption =
  (name: ParameterName): Read =>
  (given, unusual) =>
    unusual ? readEnd(name, given as string) : readUsualEnd(name, given as string, '[…]')

const leverFactor = (name: LeverName) => {
  const lever: Lever = levers[name]
  const { label, unit, range, about } = lever
  return group({
    ...spreadKeys(unit, false),
    from: duration([0, limits.horizon])
      .describe('Time since the start at which the policy begins.')
      .prefault('0 days'),
    ramp,
  })
    .transform((given, context): Factor => {
      const spread = spreadOf(given, readLever(lever), context)
      // between off and on there is nothing
      const isBoth = unit === 'switch' && (spread === null || 'range' in spread)
      return {
        subject: { kind: 'lever', name, from: given.from, ramp: given.ramp },
        spread: isBoth ? { values: [0, 1] } : spread,
      }
    })
    .describe(
      `${label}: ${formatQuantity(range[0], unit)} to ${formatQuantity(range[1], unit)}, all of it when left out. ${about}`,
    )
    .optional()
}

/** What is said of a parameter of a unit. */
const writtenIn = (unit: string) =>
  group(spreadKeys(unit, true)).meta({
    id: `factor/${unit.replace('$', 'dollars').replace('/', ' per ').trim()}`.replace(
      /[ /]+/g,
      '-',
    ),
  })

const assumptionFactor = (name: ParameterName, written: ReturnType<typeof writtenIn>) => {
  const { unit, range, about, evidence }: Parameter = defaultParameters[name]
  return written
    .transform((given, context): Factor => ({
      subject: { kind: 'assumption', name },
      spread: spreadOf(given, readAssumption(name), context),
    }))
    .describe(
      `${about} Plausible ${formatQuantity(range[0], unit)} to ${formatQuantity(range[1], unit)}, all of it when left out; ${evidence}.`,
    )
    .optional()
}

/** What is said of a path that there is not: the nearest path, or that of the nearest name. */
const unknownPath = (given: string): string => {
  const name = given.split('.').at(-1) ?? given
  const guess =
    nearest(given, subjectPaths) ??
    subjectPaths[subjectNames.indexOf(nearest(name, subjectNames) ?? '')]
  return `unknown path: ${show(given)}; expected one such as levers.scribes or assumptions.wearRate${guess === undefined ? '' : `; did you mean ${guess}?`}`
}

const whatIsVaried = 'paths such as levers.scribes and what they are given'

/** Whatever an experiment may vary, by its path in a scenario. */
export const factors = once(() => {
  const units = new Set(parameterNames.map(name => defaultParameters[name].unit))
  // one for each unit, which the JSON Schema then spells out once
  const written = new Map([...units].map(unit => [unit, writtenIn(unit)]))
  const varied = (name: ParameterName) =>
    assumptionFactor(name, written.get(defaultParameters[name].unit)!)
  return z
    .strictObject(
      Object.fromEntries<ReturnType<typeof leverFactor> | ReturnType<typeof assumptionFactor>>([
        ...leverNames.map(name => [`levers.${name}`, leverFactor(name)] as const),
        ...parameterNames.map(name => [`assumptions.${name}`, varied(name)] as const),
      ]),
      {
        error: issue =>
          issue.code === 'unrecognized_keys'
            ? issue.keys.map(unknownPath).join('\n')
            : expecting(whatIsVaried).error(issue),
      },
    )
    .transform((given, context): readonly Factor[] => {
      const all = Object.values(given).filter((factor): factor is Factor => factor !== undefined)
      return all.length > 0
        ? all
        : fault(context, 'nothing to vary: {}; expected at least one lever or assumption')
    })
})
