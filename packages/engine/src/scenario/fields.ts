import * as z from 'zod'
import { dayNumber } from './calendar.ts'
import { show } from './fault.ts'
import { formatDays, formatQuantity, outside, readQuantity } from './quantity.ts'
import { unknownName } from './suggest.ts'
import { unfitInLine, unfitInText } from './unfit.ts'
import { unitsFor } from './units.ts'

// Without this zod compiles schemas with `new Function`, which a strict content security policy of
// the page reports as a violation.
z.config({ jitless: true })

/** What a zod check is handed to report with. */
type Context = z.core.$RefinementCtx

/** Checks that also run when some part of the value is already known to be wrong. */
export const always = { when: () => true }

/** Reports a fault on the value at hand, or on a part of it. */
export const fault = (context: Context, message: string, path: PropertyKey[] = []): never => {
  context.addIssue({ code: 'custom', message, path })
  return z.NEVER
}

const missingOrWrong = (issue: z.core.$ZodRawIssue, what: string): string => {
  if (issue.input === undefined)
    return `missing key: ${show(String(issue.path?.at(-1) ?? ''))}; expected ${what}`
  if (typeof issue.input === 'number' && !Number.isFinite(issue.input))
    return `not a finite number: ${issue.input}; expected ${what}`
  return `wrong type: ${show(issue.input)}; expected ${what}`
}

/** The wording when a key is missing or holds something else than `what`. */
export const expecting = (what: string) => ({
  error: (issue: z.core.$ZodRawIssue) => missingOrWrong(issue, what),
})

/** A group with exactly these keys; any other is reported with a guess at what was meant. */
export const group = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  what = 'a group of keys',
  noun = 'key',
) =>
  z.strictObject(shape, {
    // One line for each unknown key; `faultsFrom` takes them apart again.
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(key => unknownName(noun, key, Object.keys(shape))).join('\n')
        : missingOrWrong(issue, what),
  })

const textOf = (what: string, least: number, most: number, forbidden: RegExp) =>
  z
    .string(expecting(what))
    .superRefine((given, context) => {
      const { length } = given.trim()
      if (length < least || length > most)
        fault(
          context,
          `${length < least ? 'too short' : 'too long'}: ${show(given)}; expected ${least} to ${most} characters`,
        )
      else if (forbidden.test(given))
        fault(context, `control character: ${show(given)}; expected plain text`)
    })
    .meta({ minLength: least, maxLength: most })

/** Free text between two lengths, not counting blanks at its ends. */
export const text = (what: string, least: number, most: number) =>
  textOf(what, least, most, unfitInText)

/** A name or other text on a single line. It is printed on terminals, so control characters are out. */
export const line = (what: string, most: number) => textOf(what, 1, most, unfitInLine)

const written = (unit: string, what: string) =>
  unit === 'switch'
    ? z.union([z.boolean(), z.string(), z.number()], expecting(what))
    : z.union([z.string(), z.number()], expecting(what))

interface QuantityRules {
  readonly range?: readonly [number, number]
  /** Whether the unit may be left out. */
  readonly bare?: boolean
  /** How the ends of the range are written in messages. */
  readonly format?: (bound: number) => string
}

/** A quantity in `unit`, inside a range. */
export const quantity = (unit: string, { range, bare, format }: QuantityRules = {}) =>
  written(unit, unitsFor(unit)).transform((given, context): number => {
    const reading = readQuantity(given, unit, bare === undefined ? {} : { bare })
    if ('fault' in reading) return fault(context, reading.fault)
    const write = format ?? ((bound: number) => formatQuantity(bound, unit))
    const wrong = range === undefined ? null : outside(given, reading.value, range, write)
    return wrong === null ? reading.value : fault(context, wrong)
  })

/** A whole number of things; the word for them may be left out. */
export const count = (unit: string, range: readonly [number, number]) =>
  quantity(unit, { range, bare: true, format: String }).superRefine((value, context) => {
    if (!Number.isInteger(value))
      fault(context, `not a whole number: ${value}; expected ${range[0]} to ${range[1]}`)
  })

/** A length of time in whole days. */
export const duration = (range: readonly [number, number]) =>
  quantity('days', { range, format: formatDays }).transform(Math.round)

/** Days in a thousand years: no moment of a scenario is further away. */
const farthest = 365_250

const dateLike = /^\s*\d{4}-\d/

/** A day of the run: time since the start, or an ISO date, in whole days from `start`. */
export const moment = (start: string) =>
  written('days', 'time since the start or a date').transform((given, context): number => {
    if (typeof given === 'string' && dateLike.test(given)) {
      const day = dayNumber(given.trim())
      if (day === null)
        return fault(context, `not a date: ${show(given)}; expected a date such as 2027-01-04`)
      const since = day - dayNumber(start)!
      if (since >= 0) return since
      return fault(context, `before the start: ${show(given)}; expected ${start} or later`)
    }
    const reading = readQuantity(given, 'days')
    if ('fault' in reading) return fault(context, reading.fault)
    const wrong = outside(given, reading.value, [0, farthest], formatDays)
    return wrong === null ? Math.round(reading.value) : fault(context, wrong)
  })

/** One of a list of names. */
export const oneOf = <Name extends string>(noun: string, names: readonly Name[]) =>
  z.enum(names, {
    error: issue =>
      issue.input === undefined
        ? missingOrWrong(issue, `the name of a ${noun}`)
        : unknownName(noun, issue.input, names),
  })

/** A list of at most `most` items. */
export const list = <Item extends z.ZodType>(item: Item, what: string, most: number) =>
  z
    .array(item, expecting(what))
    .max(most, { error: issue => `too many: ${length(issue.input)}; expected at most ${most}` })

const length = (given: unknown): number => (Array.isArray(given) ? given.length : 0)
