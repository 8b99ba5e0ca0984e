import { decimal, dollars, signed, signedDollars } from '../format.ts'
import type { Outcome } from '../worker/compared.ts'

/** How an outcome is named, measured and written. */
export interface OutcomeWords {
  readonly title: string
  readonly unit: string
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

const plain = (scale: number, digits: number) => ({
  scale,
  digits,
  value: (value: number) => decimal(value * scale, digits),
  difference: (value: number) => signed(value * scale, digits),
})

/** The outcomes in words; less is better in all of them. */
export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  burnedOut: {
    title: 'Burned out',
    unit: 'of 100 clinicians, MBI rule',
    ...plain(100, 0),
    amount: value => `${decimal(Math.abs(value) * 100)}\u00a0in\u00a0100`,
    least: 'the fewest burned out',
  },
  turnover: {
    title: 'Leaving',
    unit: 'of 100 clinicians a year',
    ...plain(100, 1),
    amount: value => `${decimal(Math.abs(value) * 100, 1)}\u00a0in\u00a0100 a year`,
    least: 'the fewest leaving',
  },
  waitDays: {
    title: 'Days to next appointment',
    unit: 'days',
    ...plain(1, 0),
    amount: value => `${decimal(Math.abs(value))}\u00a0days`,
    least: 'the shortest wait',
  },
  harmEvents: {
    title: 'Harm events',
    unit: 'a year',
    ...plain(1, 0),
    amount: value => `${decimal(Math.abs(value))}\u00a0a year`,
    least: 'the least harm',
  },
  netCost: {
    title: 'Net cost',
    unit: 'million $ since the start',
    scale: 1e-6,
    digits: 1,
    value: dollars,
    difference: signedDollars,
    amount: value => dollars(Math.abs(value)),
    least: 'the lowest net cost',
  },
  exhaustion: {
    title: 'Exhaustion',
    unit: 'MBI points, 0–54, mean of the team',
    ...plain(1, 1),
    amount: value => `${decimal(Math.abs(value), 1)}\u00a0points`,
    least: 'the least exhaustion',
  },
}
