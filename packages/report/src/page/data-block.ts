import type { Reported } from '../report-data.ts'

/** Digits that count of every recorded number in the page. */
const PRECISION = 6

/** Days between records that are kept, at least: the fewest of these with which the page stays small. */
const DAYS_KEPT = [28, 56, 91, 182, 364] as const

/** Characters of data with which a page, its charts and tables added, stays below 2 MB. */
const MOST = 1_500_000

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

/** Records at least so many days apart, and the last. */
const keptRecords = (t: readonly number[], apart: number): readonly number[] => {
  const kept: number[] = []
  t.forEach((day, i) => {
    const before = kept.at(-1)
    if (before === undefined || i === t.length - 1 || day - t[before] >= apart) kept.push(i)
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

const thinnedResult = <T extends { readonly t: readonly number[] }>(
  result: T,
  apart: number,
): T => {
  const kept = keptRecords(result.t, apart)
  const own = Object.fromEntries(
    Object.entries(result).filter(([key]) => (overTime as readonly string[]).includes(key)),
  )
  return { ...result, ...thinned(own, result.t.length, kept) }
}

const slim = (result: Reported, apart: number): Reported => {
  if (result.format === 'burnout-result/1') return thinnedResult(result, apart)
  if (result.format === 'burnout-comparison/1')
    return {
      ...result,
      reference: thinnedResult(result.reference, apart),
      comparisons: result.comparisons.map(each => thinnedResult(each, apart)),
    }
  return result
}

/** As JSON, with as many records as the page has room for. */
const jsonOf = (result: Reported): string => {
  let text = ''
  for (const apart of DAYS_KEPT) {
    text = JSON.stringify(rounded(slim(result, apart)))
    if (text.length <= MOST) break
  }
  return text
}

/** The element that holds the data of a report. */
export const dataId = 'burnout-data'

/**
 * A result as a page carries it: in its own format, with six digits and records about a month apart, or further where
 * there are many, so that a page stays small; scenarios as they are. Nothing in it can end the element that it stands in.
 */
export const dataText = (result: Reported): string =>
  jsonOf(result).replaceAll(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
