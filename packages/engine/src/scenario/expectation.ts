import * as z from 'zod'
import { expecting, fault, group, line, moment, oneOf } from './fields.ts'
import { show } from './fault.ts'
import { readQuantity } from './quantity.ts'
import type { Expectation, Yardstick } from './scenario.ts'
import { parseUnit } from './units.ts'

/** The part of a series record that expectations need: its unit, such as `points (0–54)`. */
export type SeriesUnits = Readonly<Record<string, { readonly unit: string }>>

/** A unit for people (`points (0–54)`, `0–1`) as one that quantities are read in. */
export const plainUnit = (unit: string): string => {
  const word = unit.replace(/\(.*\)/, '').trim()
  return parseUnit(word) === null ? 'dmnl' : word
}

const amount = z.union([z.string(), z.number()], expecting('a quantity'))

/** What other runs a claim may name: scenarios, or the worlds of a lesson. */
type Elsewhere = 'scenario' | 'world'

const there = (elsewhere: Elsewhere) =>
  group({
    [elsewhere]: line(`the name of a ${elsewhere}`, 120).describe('The same day there.'),
  }).transform(given => ({ scenario: given[elsewhere] }))

const yardstick = (start: string, elsewhere: Elsewhere) =>
  z
    .union(
      [
        z.string(),
        z.number(),
        group({ at: moment(start).describe('The same series on another day.') }),
        there(elsewhere),
      ],
      expecting(`a quantity, { at: … } or { ${elsewhere}: … }`),
    )
    .optional()

/** A claim about the mean of one series over all runs, held against others by name. */
export const expectation = (
  start: string,
  series: SeriesUnits,
  elsewhere: Elsewhere = 'scenario',
) =>
  group({
    series: oneOf('series', Object.keys(series)).describe('The output the claim is about.'),
    at: moment(start).describe('The day; the last record at or before it is read.'),
    above: yardstick(start, elsewhere).describe('It is above this.'),
    below: yardstick(start, elsewhere).describe('It is below this.'),
    by: amount.optional().describe('Least distance from the yardstick; 0 when left out.'),
    between: z
      .tuple([amount, amount], expecting('[low, high]'))
      .optional()
      .describe('It lies between these two, both included.'),
  }).transform((given, context): Expectation => {
    const unit = plainUnit(series[given.series].unit)
    const read = (value: string | number, ...path: PropertyKey[]): number => {
      const reading = readQuantity(value, unit, { bare: true })
      return 'fault' in reading ? fault(context, reading.fault, path) : reading.value
    }
    const side = (key: 'above' | 'below'): Partial<Record<'above' | 'below', Yardstick>> => {
      const value = given[key]
      if (value === undefined) return {}
      return { [key]: typeof value === 'object' ? value : read(value, key) }
    }
    const { series: name, at, above, below, by, between } = given
    if (above === undefined && below === undefined && between === undefined)
      fault(context, `nothing to expect: ${name}; expected above, below or between`)
    const least = by === undefined ? 0 : read(by, 'by')
    if (least < 0) fault(context, `out of range: ${show(by)}; expected 0 or more`, ['by'])
    const ends = between?.map((end, i) => read(end, 'between', i))
    if (ends !== undefined && ends[0] > ends[1])
      fault(context, `ends out of order: ${show(between)}; expected [low, high]`, ['between'])
    return {
      series: name,
      at,
      ...side('above'),
      ...side('below'),
      by: least,
      ...(ends === undefined ? {} : { between: [ends[0], ends[1]] as const }),
    }
  })
