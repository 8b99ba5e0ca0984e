import { exhaustionTerms, type ExhaustionTerm } from '../../model/mean-change.ts'
import type { ExhaustionAttribution } from '../exhaustion-attribution.ts'
import { mean } from '../../numerics/statistics.ts'
import type { Window } from './words.ts'

/** Months before a window that it is compared with: a year, so that like seasons meet. */
const MONTHS_BEFORE = 12

/** [points/month] A flow that changed by less is not spoken of: it would be rounded to nothing. */
const SLIGHT = 0.005

/** Plain words for what moves the mean, in the order in which a sentence uses them. */
const termWords: Readonly<Record<ExhaustionTerm, string>> = {
  wear: 'wear from strain',
  imbalanceWear: 'wear from effort without reward',
  contagion: 'contagion',
  recovery: 'recovery',
  relief: 'relief from wellness',
  programmeRelief: 'relief from programmes',
  leavers: 'departures',
  joiners: 'newcomers',
}

/** What one term of exhaustion did in a window, against the months before. */
export interface TermPush {
  readonly term: ExhaustionTerm
  /** Points a month, mean over the window; negative where it lowers the mean. */
  readonly now: number
  /** The same over the months it is compared with. */
  readonly before: number
}

export interface Push {
  /** Months compared with: up to a year before the window, or the first month of a window from the start. */
  readonly reference: Window
  readonly terms: readonly TermPush[]
}

/** Compares every term of exhaustion over a window with the months before. */
export const pushOf = ({ terms }: ExhaustionAttribution, window: Window): Push => {
  const reference =
    window.from === 0
      ? { from: 0, to: 1 }
      : { from: Math.max(0, window.from - MONTHS_BEFORE), to: window.from }
  const over = (term: ExhaustionTerm, { from, to }: Window) => mean(terms[term].slice(from, to))
  return {
    reference,
    terms: exhaustionTerms.map(term => ({
      term,
      now: over(term, window),
      before: over(term, reference),
    })),
  }
}

/** `adding 0.30 points a month more`: right whichever way the term works. */
const doing = ({ now, before }: TermPush): string => {
  const adds = now > 0 || (now === 0 && before > 0)
  const more = adds === now > before
  return `${adds ? 'adding' : 'taking away'} ${Math.abs(now - before).toFixed(2)} points a month ${more ? 'more' : 'less'}`
}

/** Which flow changed most, and what changed most the other way, as the end of a sentence. */
export const pushWords = ({ reference: { from, to }, terms }: Push, window: Window): string => {
  const by = ({ now, before }: TermPush) => now - before
  const months = to - from === 1 ? 'month' : `${to - from} months`
  const than = window.from === 0 ? 'in the first month' : `in the ${months} before`
  const ranked = terms
    .filter(term => Math.abs(by(term)) >= SLIGHT)
    .sort((a, b) => Math.abs(by(b)) - Math.abs(by(a)))
  if (ranked.length === 0) return `with all that moves it as it was ${than}`
  const [most] = ranked
  const against = ranked.find(term => by(term) * by(most) < 0)
  return (
    `and of what moves it ${termWords[most.term]} changed most, ${doing(most)} than ${than}` +
    (against === undefined ? '' : `, against ${termWords[against.term]}, ${doing(against)}`)
  )
}
