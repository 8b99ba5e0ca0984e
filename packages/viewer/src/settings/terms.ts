import type { LeverName } from '@burnout/engine'
import { entriesOf } from '../record.ts'
import { isLever } from './address-changes.ts'
import { latestEnd, latestStart, type LeverTerm, type Settings } from './settings.ts'

/** Longest ramp of a change, in months. */
export const longestRamp = 60

/** Months a change takes to come into force when nobody says otherwise; a switch is thrown at once. */
export const usualRamp = 1

/** When, how fast and where a lever is moved: its own term, or that of all changes. */
export const termOf = (
  { terms, from, until }: Pick<Settings, 'terms' | 'from' | 'until'>,
  lever: LeverName,
): LeverTerm => terms?.[lever] ?? { from, until, ramp: null, clinics: null }

const within = (month: number, least: number, most: number): number =>
  Math.min(Math.max(least, Math.round(month)), most)

/** A term whose months are whole, in order and in range. */
export const goodTerm = (term: LeverTerm): LeverTerm => {
  const from = within(term.from, 0, latestStart)
  return {
    ...term,
    from,
    until: term.until === null ? null : within(term.until, from + 1, latestEnd),
    ramp: term.ramp === null ? null : within(term.ramp, 0, longestRamp),
  }
}

const marks = { '~': '%7E', '*': '%2A', '!': '%21' } as const

/** A name in letters that neither an address nor a list of terms uses. */
const coded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/[~*!]/g, mark =>
    mark === '~' ? marks['~'] : mark === '*' ? marks['*'] : marks['!'],
  )

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const wholePattern = /^\d{1,3}$/

const month = (text: string | undefined): number | null =>
  text !== undefined && wholePattern.test(text) ? Number(text) : null

const readTerm = (text: string): readonly [LeverName, LeverTerm] | null => {
  const [lever = '', first, last = '', rises = '', places = ''] = text.split('~')
  const from = month(first)
  const until = last === '' ? null : month(last)
  const ramp = rises === '' ? null : month(rises)
  const clinics = places === '' ? null : places.split('*').map(decoded)
  if (!isLever(lever) || from === null) return null
  if ((last !== '' && until === null) || (rises !== '' && ramp === null)) return null
  if (clinics?.some(name => name === null || name === '') === true) return null
  const named = clinics?.filter(name => name !== null) ?? null
  const term = { from, until, ramp, clinics: named }
  return JSON.stringify(goodTerm(term)) === JSON.stringify(term) ? [lever, term] : null
}

/**
 * Reads `lever~from~until~ramp~clinic*clinic,…`, months and names of clinics; what is not understood is left
 * out and given to `ignore`.
 */
export const readTerms = (
  text: string,
  ignore: (part: string) => void,
): Readonly<Partial<Record<LeverName, LeverTerm>>> => {
  const terms: Partial<Record<LeverName, LeverTerm>> = {}
  for (const part of text.split(',').filter(each => each !== '')) {
    const read = readTerm(part)
    if (read === null) ignore(part)
    else terms[read[0]] = read[1]
  }
  return terms
}

/** Writes the terms of the levers that are moved as `readTerms` reads them; empty when all share one. */
export const writeTerms = ({ terms = {}, levers }: Pick<Settings, 'terms' | 'levers'>): string =>
  encodeURIComponent(
    entriesOf(terms)
      .filter(([lever]) => lever in levers)
      .map(([lever, { from, until, ramp, clinics }]) =>
        [lever, from, until ?? '', ramp ?? '', (clinics ?? []).map(coded).join('*')].join('~'),
      )
      .join(','),
  )
