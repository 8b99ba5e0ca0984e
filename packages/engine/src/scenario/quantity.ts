import { didYouMean } from './suggest.ts'
import { show } from './fault.ts'
import { parseUnit, unitsFor, unitWords } from './units.ts'

/** A number in the unit asked for, or what is wrong with the text. */
export type Reading = { readonly value: number } | { readonly fault: string }

const on = new Set(['true', 'on', 'yes', '1'])
const off = new Set(['false', 'off', 'no', '0'])

// Sign, dollar sign, digits with or without thousands separators, and whatever follows as the unit.
const shape = /^([-+−]?)\s*(\$?)\s*([\d.,_]+(?:[eE][-+]?\d+)?)\s*(.*)$/su
const plain = /^(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/
const grouped = /^[1-9]\d{0,2}([,_])\d{3}(\1\d{3})*(\.\d+)?$/

const toNumber = (digits: string): number | null => {
  if (plain.test(digits)) return Number(digits)
  if (grouped.test(digits)) return Number(digits.replace(/[,_]/g, ''))
  return null
}

const example = (digits: string, unit: string): string => {
  if (unit.startsWith('$')) return `$${digits}${unit.slice(1)}`
  return `${digits} ${unit}`
}

const readSwitch = (given: string | number | boolean): Reading => {
  const word = String(given).trim().toLowerCase()
  if (on.has(word)) return { value: 1 }
  if (off.has(word)) return { value: 0 }
  return { fault: `wrong switch: ${show(given)}; expected on or off` }
}

/**
 * Reads what a scenario says into `unit`: `18 months`, `12 %`, `$61,110`, `6 hours/week`, `on`.
 *
 * A number without a unit is taken only where the unit is `share` or `dmnl`, or where the caller
 * says that the unit goes without saying (`bare`).
 */
export const readQuantity = (
  given: string | number | boolean,
  unit: string,
  { bare = unit === 'dmnl' || unit === 'share' }: { readonly bare?: boolean } = {},
): Reading => {
  if (unit === 'switch') return readSwitch(given)
  const expected = unitsFor(unit)
  const text = String(given).trim()
  if (text === '') return { fault: `empty quantity: (empty); expected ${expected}` }
  const match = shape.exec(text)
  const amount = match === null ? null : toNumber(match[3])
  if (match === null || amount === null)
    return { fault: `not a number: ${show(given)}; expected ${expected}` }
  if (!Number.isFinite(amount))
    return { fault: `not a finite number: ${show(given)}; expected ${expected}` }

  const [, sign, dollar, digits, rest] = match
  const written = `${dollar}${rest}`
  const target = parseUnit(unit)!
  const signed = sign === '-' || sign === '−' ? -amount : amount
  if (written === '') {
    if (bare) return { value: signed }
    return {
      fault: `missing unit: ${show(given)}; expected ${expected}, such as ${sign}${example(digits, unit)}`,
    }
  }
  const source = parseUnit(written)
  if (source === null)
    return {
      fault: `unknown unit: ${show(given)}; expected ${expected}${didYouMean(written, unitWords)}`,
    }
  if (source.dimension !== target.dimension)
    return { fault: `wrong unit: ${show(given)}; expected ${expected}` }
  if (source.times === target.times && source.over === target.over) return { value: signed }
  // Multiplied out before dividing: 55 % is 0.55 and not 0.55000000000000004.
  return { value: (signed * source.times * target.over) / (source.over * target.times) }
}

const daysPerYear = 365.25
const spans = [
  [daysPerYear, 'year'],
  [daysPerYear / 12, 'month'],
  [7, 'week'],
] as const

/** A whole number of days in the largest unit that reads back as the same number: `18 months`. */
export const formatDays = (days: number): string => {
  for (const [length, name] of spans) {
    const count = Math.round(days / length)
    if (count >= 1 && Math.round(count * length) === days)
      return `${count} ${name}${count === 1 ? '' : 's'}`
  }
  return `${days} day${days === 1 ? '' : 's'}`
}

const singular: Readonly<Record<string, string>> = {
  days: 'day',
  minutes: 'minute',
  hours: 'hour',
  points: 'point',
  people: 'person',
}

/** A number as a scenario writes it; `readQuantity` returns exactly the same number. */
export const formatQuantity = (value: number, unit: string): string => {
  if (unit === 'switch') return value === 0 ? 'off' : 'on'
  if (unit === 'dmnl') return String(value)
  if (unit === 'share') {
    const percent = Number((value * 100).toPrecision(12))
    return percent / 100 === value ? `${percent} %` : String(value)
  }
  if (unit.startsWith('$')) return `${value < 0 ? '-' : ''}$${Math.abs(value)}${unit.slice(1)}`
  return `${value} ${value === 1 ? (singular[unit] ?? unit) : unit}`
}

/** The message for a number outside what is allowed, or `null` when it is inside. */
export const outside = (
  given: unknown,
  value: number,
  [low, high]: readonly [number, number],
  format: (bound: number) => string,
): string | null => {
  if (value >= low && value <= high) return null
  const bounds = high === Infinity ? `${format(low)} or more` : `${format(low)} to ${format(high)}`
  return `out of range: ${show(given)}; expected ${bounds}`
}
