import { toMonths } from '../time.ts'
import type { Answer } from '../worker/protocol.ts'

/** Where a run leaves the reference in one direction before it ends in the other. */
export interface Turn {
  /** What it does first. */
  readonly first: 'better' | 'worse'
  /** Month at which it is furthest away in that direction. */
  readonly month: number
  /** How far, as a share of clinicians. */
  readonly size: number
}

/** What one sentence can say about a run, against the reference. */
export interface Story {
  readonly years: number
  /** Shares burned out: at the start, at the end, and at the end of the reference. */
  readonly start: number
  readonly end: number
  readonly reference: number
  readonly turn: Turn | null
  /** Of runs that share their luck with one of the reference: how many end with fewer burned out. */
  readonly pairs: { readonly lower: number; readonly higher: number; readonly of: number } | null
  /** Leavers per head-year at the end. */
  readonly leaving: number
  readonly referenceLeaving: number
}

/** A difference in the share burned out that is worth a word. */
export const worthAWord = 0.015

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN

/** The furthest point on one side, unless the run had gone half as far to the other side before. */
const excursion = (
  t: readonly number[],
  differences: readonly number[],
  first: Turn['first'],
): Turn | null => {
  const sided = differences.map(difference => (first === 'better' ? -difference : difference))
  const size = Math.max(...sided)
  const index = sided.indexOf(size)
  const opposite = -Math.min(0, ...sided.slice(0, index))
  if (size <= worthAWord || opposite > size / 2) return null
  return { first, month: Math.round(toMonths(at(t, index))), size }
}

const turnOf = (t: readonly number[], differences: readonly number[], end: number): Turn | null => {
  const early = differences.slice(0, -1)
  const worse = excursion(t, early, 'worse')
  if (worse !== null && end < worse.size - 2 * worthAWord && end < worthAWord) return worse
  const better = excursion(t, early, 'better')
  if (better !== null && end > 2 * worthAWord - better.size && end > -worthAWord) return better
  return null
}

/** Whether two answers are of the same clinics, so that replicate can be held against replicate. */
const comparable = (one: Answer, other: Answer): boolean =>
  one.result.seed === other.result.seed &&
  one.result.t.length === other.result.t.length &&
  one.clinics.length === other.clinics.length &&
  one.clinics.every(({ name }, index) => name === other.clinics[index]?.name)

const pairsOf = (answer: Answer, reference: Answer): Story['pairs'] => {
  if (!comparable(answer, reference)) return null
  const of = Math.min(answer.shown, reference.shown)
  const mine = answer.endings.burnedOut.slice(0, of)
  const theirs = reference.endings.burnedOut
  const differences = mine.map((value, index) => value - at(theirs, index))
  return {
    lower: differences.filter(difference => difference < -1e-9).length,
    higher: differences.filter(difference => difference > 1e-9).length,
    of,
  }
}

/** Reads the story of a run against the reference; their records must be the same days. */
export const storyOf = (answer: Answer, reference: Answer): Story => {
  const { t, series } = answer.result
  const mean = series.burnedOut.mean
  const other = reference.result.series.burnedOut.mean
  const last = t.length - 1
  const differences = mean
    .slice(0, Math.min(mean.length, other.length))
    .map((value, index) => value - at(other, index))
  const end = at(mean, last) - at(other, other.length - 1)
  return {
    years: toMonths(at(t, last)) / 12,
    start: at(mean, 0),
    end: at(mean, last),
    reference: at(other, other.length - 1),
    turn: turnOf(t, differences, end),
    pairs: pairsOf(answer, reference),
    leaving: at(series.turnover.mean, last),
    referenceLeaving: reference.result.series.turnover.mean.at(-1) ?? Number.NaN,
  }
}
