// Numbers as they are read in the language of the report: a true minus sign, thousands apart, never a negative zero.

import { numberWords } from '../text/numbers.ts'
import { locales, tongue } from '../text/tongue.ts'

const formatsOf = (locale: string) => ({
  fixed: [0, 1, 2].map(
    digits =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ),
  significant: new Intl.NumberFormat(locale, { maximumSignificantDigits: 4, useGrouping: false }),
})

const formats = { en: formatsOf(locales.en), de: formatsOf(locales.de) }

/** Decimals of a number. */
export type Digits = 0 | 1 | 2

/** A number with 0 to 2 decimals; a dash where there is none. */
export const decimal = (value: number, digits: Digits = 0): string =>
  Number.isFinite(value)
    ? formats[tongue()].fixed[digits].format(Number(value.toFixed(digits)) || 0).replace('-', '−')
    : '–'

/** A number with four digits that count, and no more than it has. */
export const significant = (value: number): string =>
  Number.isFinite(value) ? formats[tongue()].significant.format(value).replace('-', '−') : '–'

/** Stands before a sign that is not to come alone on the next line. */
const thin = '\u202f'

/** A minus sign that the next line does not begin behind. */
const minus = '−\u2060'

const thousand = 1_000
const million = 1_000_000

/** Dollars at a glance: $940, $12 k, $3.4 M. */
export const dollars = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  const words = numberWords()
  const size = Math.abs(value)
  const sign = value < 0 && Math.round(size) > 0 ? minus : ''
  if (Math.round(size) < thousand) return sign + words.whole(decimal(size))
  if (Math.round(size / thousand) < thousand)
    return sign + words.thousands(decimal(size / thousand))
  const millions = size / million
  return sign + words.millions(decimal(millions, millions < 99.5 ? 1 : 0))
}

/** A difference with its sign, which one that rounds to nothing has not. */
export const signed = (text: string): string =>
  text.startsWith('−') || !/[1-9]/.test(text) ? text : `+${text}`

/** A minus sign, or the space before a word: between such ends a dash would be misread. */
const needsWord = /[−\u00a0]/

/** Two ends: `29.9–62.1`, `−0.5 to 0.3`. */
export const interval = (low: string, high: string): string =>
  needsWord.test(low + high) ? numberWords().to(low, high) : `${low}–${high}`

/** A share in percent. */
export const percent = (share: number, digits: Digits = 0): string =>
  `${decimal(100 * share, digits)}${thin}%`

/** How the numbers of one unit are shown. */
export interface NumberStyle {
  /** The unit for the head of a column. */
  readonly unit: string
  readonly format: (value: number) => string
  /** A difference of two such numbers; of shares in percentage points. */
  readonly difference: (value: number) => string
  /** The unit behind a difference; empty where it needs none. */
  readonly behind: string
}

const large = 10

/** A unit without what it adds in brackets. */
export const bare = (unit: string): string => unit.replace(/ \(.*\)$/, '')

/** How the numbers of a unit differ from most. */
interface Manner {
  readonly digits: Digits
  /** Decimals of a small difference. */
  readonly finer: Digits
  /** What they are multiplied by. */
  readonly times: number
  /** What stands behind a difference: its unit, points of percent, or nothing. */
  readonly behind: 'unit' | 'points' | 'nothing'
}

const usual: Manner = { digits: 1, finer: 2, times: 1, behind: 'unit' }
const inPercent: Manner = { digits: 1, finer: 1, times: 100, behind: 'points' }
const fine: Manner = { digits: 2, finer: 2, times: 1, behind: 'nothing' }
const whole: Manner = { digits: 0, finer: 0, times: 1, behind: 'unit' }

const manners: ReadonlyMap<string, Manner> = new Map([
  ['share', inPercent],
  ['leavers/head-year', inPercent],
  ['0–1', fine],
  ['ratio', fine],
  ['points/month', { ...fine, behind: 'unit' }],
  ['patients', whole],
  ['visits', whole],
  ['visits/week', { ...whole, finer: 1 }],
  ['events/year', { ...whole, finer: 1 }],
])

/** How a series of a unit is shown: shares in percent, dollars in millions, other units as they are. */
export const numberStyle = (unit: string): NumberStyle => {
  const words = numberWords()
  const written = words.unit(unit)
  if (unit === '$' || unit === '$/year')
    return {
      unit: written,
      behind: unit === '$' ? '' : words.aYear,
      format: dollars,
      difference: dollars,
    }
  const { digits, finer, times, behind } = manners.get(unit) ?? usual
  return {
    unit: written,
    behind: { unit: bare(written), points: words.points, nothing: '' }[behind],
    format: value => decimal(value * times, digits),
    // differences are mostly small beside what they are differences of, and then need more digits
    difference: value => decimal(value * times, Math.abs(value * times) < large ? finer : digits),
  }
}
