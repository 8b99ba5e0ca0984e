import { decimal, dollars, signed, signedDollars } from '../format.ts'
import type { Lens } from '../settings/lens.ts'
import { throughLens } from './instruments.ts'
import type { Outcome } from '../worker/compared.ts'
import * as de from './de/outcomes.ts'
import { inTongue } from './tongue.ts'

/** How an outcome is named, measured and written. */
export interface OutcomeWords {
  readonly title: string
  readonly unit: string
  /** What it is called within a sentence. */
  readonly inText: string
  /** What values are multiplied by on an axis, and their decimals there. */
  readonly scale: number
  readonly digits: number
  readonly value: (value: number) => string
  /** A difference with its sign. */
  readonly difference: (value: number) => string
  /** A difference without its sign, in words: `12 in 100`. */
  readonly amount: (value: number) => string
  /** What having the least of it is called. */
  readonly least: string
}

const names = inTongue(de.outcomeNames, {
  burnedOut: {
    title: 'Burned out',
    unit: 'of 100 clinicians, MBI rule',
    inText: 'burned out',
    amount: (count: string) => `${count}\u00a0in\u00a0100`,
    least: 'the fewest burned out',
  },
  turnover: {
    title: 'Leaving',
    unit: 'of 100 clinicians a year',
    inText: 'leaving',
    amount: (count: string) => `${count}\u00a0in\u00a0100 a year`,
    least: 'the fewest leaving',
  },
  waitDays: {
    title: 'Days to next appointment',
    unit: 'days',
    inText: 'days to next appointment',
    amount: (count: string) => `${count}\u00a0${count === '1' ? 'day' : 'days'}`,
    least: 'the shortest wait',
  },
  harmEvents: {
    title: 'Harm events',
    unit: 'a year',
    inText: 'harm events',
    amount: (count: string) => `${count}\u00a0a year`,
    least: 'the least harm',
  },
  netCost: {
    title: 'Net cost',
    unit: 'million $ since the start',
    inText: 'net cost',
    amount: (sum: string) => sum,
    least: 'the lowest net cost',
  },
  exhaustion: {
    title: 'Exhaustion',
    unit: 'MBI points, 0–54, mean of the team',
    inText: 'exhaustion',
    amount: (count: string) => `${count}\u00a0${count === '1' ? 'point' : 'points'}`,
    least: 'the least exhaustion',
  },
})

const counted = (outcome: Outcome, scale: number, digits: number) => ({
  ...names[outcome],
  scale,
  digits,
  value: (value: number) => decimal(value * scale, digits),
  difference: (value: number) => signed(value * scale, digits),
  amount: (value: number) => names[outcome].amount(decimal(Math.abs(value) * scale, digits)),
})

/** The outcomes in words; less is better in all of them. */
export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  burnedOut: counted('burnedOut', 100, 0),
  turnover: counted('turnover', 100, 1),
  waitDays: counted('waitDays', 1, 0),
  harmEvents: counted('harmEvents', 1, 0),
  netCost: {
    ...names.netCost,
    scale: 1e-6,
    digits: 1,
    value: dollars,
    difference: signedDollars,
    amount: value => names.netCost.amount(dollars(Math.abs(value))),
  },
  exhaustion: counted('exhaustion', 1, 1),
}

/** The words of an outcome, with the instrument by which burnout is told and whom the numbers are about. */
export const outcomeWordsBy = (outcome: Outcome, lens: Lens): OutcomeWords =>
  throughLens(outcome, outcomeWords[outcome], lens)
