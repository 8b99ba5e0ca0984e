import * as z from 'zod'
import { defaultParameters, parameterNames } from '../parameters/index.ts'
import type { ParameterName } from '../parameters/index.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { expecting, fault, group } from './fields.ts'
import { show } from './fault.ts'
import { formatQuantity, outside, readQuantity } from './quantity.ts'
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

const readEnd = (name: string, given: string | number): { value: number } | { fault: string } => {
  const parameter: Parameter = defaultParameters[name as ParameterName]
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

const assumption = (name: ParameterName) => {
  const { unit, value, range, about, evidence }: Parameter = defaultParameters[name]
  const what = `${unitsFor(unit)}, or { uncertain: [low, high] }`
  const end = z.union([z.string(), z.number()], expecting(unitsFor(unit)))
  return z
    .union(
      [
        end,
        group({ uncertain: z.tuple([end, end], expecting('[low, high]')) }).describe(
          'Drawn anew for every run, evenly between the two ends.',
        ),
      ],
      expecting(what),
    )
    .transform((given, context): Assumption => {
      if (typeof given !== 'object') {
        const reading = readEnd(name, given)
        return 'fault' in reading ? fault(context, reading.fault) : reading.value
      }
      const ends = given.uncertain.map(side => readEnd(name, side))
      const values = ends.map((reading, i) =>
        'fault' in reading ? fault(context, reading.fault, ['uncertain', i]) : reading.value,
      )
      const [low, high] = values
      if (ends.some(reading => 'fault' in reading)) return z.NEVER
      if (low <= high) return { uncertain: [low, high] }
      return fault(context, `ends out of order: ${show(given.uncertain)}; expected [low, high]`, [
        'uncertain',
      ])
    })
    .describe(
      `${about} Default ${formatQuantity(value, unit)}; plausible ${formatQuantity(range[0], unit)} to ${formatQuantity(range[1], unit)}; ${evidence}.`,
    )
    .optional()
}

/** What may be assumed: every parameter of the model, by name. */
export const assumptions = group(
  Object.fromEntries(parameterNames.map(name => [name, assumption(name)])) as Record<
    ParameterName,
    ReturnType<typeof assumption>
  >,
  'parameters and their values',
  'parameter',
)
