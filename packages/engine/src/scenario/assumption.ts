import * as z from 'zod'
import { defaultParameters, parameterNames } from '../parameters/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { expecting, fault, group } from './fields.ts'
import { show } from './fault.ts'
import { once } from './once.ts'
import { isPlausible, plausibleText } from './plausible.ts'
import { formatQuantity, outside, readQuantity } from './quantity.ts'
import type { Reading } from './quantity.ts'
import type { Assumption } from './scenario.ts'
import { unitsFor } from './units.ts'

/** Parameters that the model divides by, although zero would only be unusual for others. */
const isDivisor = (name: string, { unit, range }: Parameter): boolean =>
  range[0] > 0 && (unit === 'days' || unit === 'hours' || /half/i.test(name))

const correlations: readonly string[] = ['exhaustionCynicism', 'restingEfficacy']

/** Beyond these values a parameter has no meaning; between them and its range it is only unusual. */
const meaningful = (name: string, { unit, range }: Parameter): readonly [number, number] => {
  if (unit === 'share') return [0, 1]
  const size = correlations.includes(name) ? 0.99 : Infinity
  return [range[0] >= 0 ? 0 : -size, range[1] <= 0 ? 0 : size]
}

type Written = string | number

/** A value of a parameter, as far as it has a meaning. */
export const readEnd = (name: ParameterName, given: Written): Reading => {
  const parameter: Parameter = defaultParameters[name]
  const { unit } = parameter
  const reading = readQuantity(given, unit)
  if ('fault' in reading) return reading
  if (reading.value === 0 && isDivisor(name, parameter))
    return { fault: `out of range: ${show(given)}; expected more than ${formatQuantity(0, unit)}` }
  const wrong = outside(given, reading.value, meaningful(name, parameter), bound =>
    formatQuantity(bound, unit),
  )
  return wrong === null ? reading : { fault: wrong }
}

/** A value of a parameter in its plausible range; `example` stands in the hint at `unusual`. */
export const readUsualEnd = (name: ParameterName, given: Written, example: string): Reading => {
  const reading = readEnd(name, given)
  if ('fault' in reading || isPlausible(name, reading.value)) return reading
  return {
    fault: `unusual value: ${show(given)}; expected ${plausibleText(name)}, or { unusual: ${example} } to assume it all the same`,
  }
}

/** A number, or two ends between which it is drawn. */
type WrittenValue = Written | { uncertain: [Written, Written] }

const toAssumption = (
  name: ParameterName,
  given: WrittenValue,
  unusual: boolean,
  context: z.core.$RefinementCtx,
): Assumption => {
  const above: PropertyKey[] = unusual ? ['unusual'] : []
  const read = (end: Written, example: string): Reading =>
    unusual ? readEnd(name, end) : readUsualEnd(name, end, example)
  if (typeof given !== 'object') {
    const reading = read(given, show(given))
    return 'fault' in reading ? fault(context, reading.fault, above) : reading.value
  }
  const readings = given.uncertain.map(end => read(end, '{ uncertain: … }'))
  const [low, high] = readings.map((reading, i) =>
    'fault' in reading ? fault(context, reading.fault, [...above, 'uncertain', i]) : reading.value,
  )
  if (readings.some(reading => 'fault' in reading)) return z.NEVER
  if (low <= high) return { uncertain: [low, high] }
  return fault(context, `ends out of order: ${show(given.uncertain)}; expected [low, high]`, [
    ...above,
    'uncertain',
  ])
}

const ends = '{ uncertain: [low, high] }'

/** The name of a unit's values in the JSON Schema: `assumption-points-per-day`. */
const idOf = (unit: string): string =>
  `assumption/${unit.replace('$', 'dollars').replace('/', ' per ').trim()}`.replace(/[ /]+/g, '-')

/** What is written for a parameter of a unit, in whatever form. */
const writtenIn = (unit: string) => {
  const either = `${unitsFor(unit)}, or ${ends}`
  const end = z.union([z.string(), z.number()], expecting(unitsFor(unit)))
  const uncertain = z
    .tuple([end, end], expecting('[low, high]'))
    .describe('Drawn anew for every run, evenly between the two ends.')
  return z
    .union(
      [
        end,
        group({
          uncertain: uncertain.optional(),
          unusual: z
            .union([end, group({ uncertain })], expecting(either))
            .describe('A value that may lie outside the plausible range.')
            .optional(),
        }),
      ],
      expecting(either),
    )
    .meta({ id: idOf(unit) })
}

const assumption = (name: ParameterName, written: ReturnType<typeof writtenIn>) => {
  const { unit, value, range, about, evidence }: Parameter = defaultParameters[name]
  return written
    .transform((given, context): Assumption => {
      if (typeof given !== 'object') return toAssumption(name, given, false, context)
      const { uncertain, unusual } = given
      if (unusual === undefined)
        return uncertain === undefined
          ? fault(context, `no value: ${show(given)}; expected ${unitsFor(unit)}, or ${ends}`)
          : toAssumption(name, { uncertain }, false, context)
      return uncertain === undefined
        ? toAssumption(name, unusual, true, context)
        : fault(
            context,
            `uncertain and unusual together: ${show(given)}; expected { unusual: ${ends} }`,
          )
    })
    .describe(
      `${about} Default ${formatQuantity(value, unit)}; plausible ${formatQuantity(range[0], unit)} to ${formatQuantity(range[1], unit)}; ${evidence}.`,
    )
    .optional()
}

/** What may be assumed: every parameter of the model, by name. */
export const assumptions = once(() => {
  const units = new Set(parameterNames.map(name => defaultParameters[name].unit))
  // one for each unit, which the JSON Schema then spells out once
  const written = new Map([...units].map(unit => [unit, writtenIn(unit)]))
  const assumed = (name: ParameterName) =>
    assumption(name, written.get(defaultParameters[name].unit)!)
  return group(
    Object.fromEntries(parameterNames.map(name => [name, assumed(name)])) as Record<
      ParameterName,
      ReturnType<typeof assumption>
    >,
    'parameters and their values',
    'parameter',
  )
})
