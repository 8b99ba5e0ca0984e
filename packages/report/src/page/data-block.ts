import type { Reported } from '../report-data.ts'

/** Digits that count of every recorded number in the page. */
const PRECISION = 6

/** Days between records that are kept, at least. */
const DAYS_KEPT = 28

/** Of what decides the numbers nothing is rounded. */
const untouched: ReadonlySet<string> = new Set(['scenario', 'scenarios', 'change', 't'])

const rounded = (value: unknown): unknown => {
  if (typeof value === 'number')
    return Number.isFinite(value) ? Number(value.toPrecision(PRECISION)) : null
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [key, untouched.has(key) ? own : rounded(own)]),
  )
}

/** Records about a month apart, and the last. */
const keptRecords = (t: readonly number[]): readonly number[] => {
  const kept: number[] = []
  t.forEach((day, i) => {
    const before = kept.at(-1)
    if (before === undefined || i === t.length - 1 || day - t[before] >= DAYS_KEPT) kept.push(i)
  })
  return kept
}

/** An object in which every column over the records `t` has the kept ones only. */
const thinned = <T extends object>(value: T, length: number, kept: readonly number[]): T =>
  Object.fromEntries(
    Object.entries(value).map(([key, own]: [string, unknown]) => {
      if (Array.isArray(own)) return [key, own.length === length ? kept.map(i => own[i]) : own]
      return [key, typeof own === 'object' && own !== null ? thinned(own, length, kept) : own]
    }),
  ) as T

const overTime = ['t', 'series', 'difference', 'probabilityBetter'] as const

const thinnedResult = <T extends { readonly t: readonly number[] }>(result: T): T => {
  const kept = keptRecords(result.t)
  const own = Object.fromEntries(
    Object.entries(result).filter(([key]) => (overTime as readonly string[]).includes(key)),
  )
  return { ...result, ...thinned(own, result.t.length, kept) }
}

const slim = (result: Reported): Reported => {
  if (result.format === 'burnout-result/1') return thinnedResult(result)
  if (result.format === 'burnout-comparison/1')
    return {
      ...result,
      reference: thinnedResult(result.reference),
      comparisons: result.comparisons.map(thinnedResult),
    }
  return result
}

/** The element that holds the data of a report. */
export const dataId = 'burnout-data'

/**
 * A result as a page carries it: in its own format, with records about a month apart and six digits, so that a page
 * stays small; scenarios as they are. Nothing in it can end the element that it stands in.
 */
export const dataText = (result: Reported): string =>
  JSON.stringify(rounded(slim(result))).replaceAll(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
