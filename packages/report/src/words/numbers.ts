// Numbers as they are read: a true minus sign, thousands apart, never a negative zero.

const formats = [0, 1, 2].map(
  digits =>
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
)

/** Decimals of a number. */
export type Digits = 0 | 1 | 2

/** A number with 0 to 2 decimals; a dash where there is none. */
export const decimal = (value: number, digits: Digits = 0): string =>
  Number.isFinite(value)
    ? formats[digits].format(Number(value.toFixed(digits)) || 0).replace('-', '−')
    : '–'

/** Stands before a sign that is not to come alone on the next line. */
const thin = '\u202f'

/** A minus sign that the next line does not begin behind. */
const minus = '−\u2060'

const thousand = 1_000
const million = 1_000_000

/** Dollars at a glance: $940, $12 k, $3.4 M. */
export const dollars = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const sign = value < 0 && Math.round(size) > 0 ? minus : ''
  if (Math.round(size) < thousand) return `${sign}$${decimal(size)}`
  if (Math.round(size / thousand) < thousand) return `${sign}$${decimal(size / thousand)}${thin}k`
  const millions = size / million
  return `${sign}$${decimal(millions, millions < 99.5 ? 1 : 0)}${thin}M`
}

/** A difference with its sign, which one that rounds to nothing has not. */
export const signed = (text: string): string =>
  text.startsWith('−') || !/[1-9]/.test(text) ? text : `+${text}`

/** Two ends: `29.9–62.1`, `−0.5 to 0.3`. */
export const interval = (low: string, high: string): string =>
  low.startsWith('−') || high.startsWith('−') ? `${low} to ${high}` : `${low}–${high}`

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

/** Differences are mostly small beside what they are differences of, and then need more digits. */
const styleWith = (
  unit: string,
  digits: Digits,
  finer: Digits,
  times = 1,
  behind: string = unit.replace(/ \(.*\)$/, ''),
): NumberStyle => ({
  unit,
  behind,
  format: value => decimal(value * times, digits),
  difference: value => decimal(value * times, Math.abs(value * times) < large ? finer : digits),
})

const styles: ReadonlyMap<string, NumberStyle> = new Map([
  ['share', styleWith('%', 1, 1, 100, 'points')],
  ['leavers/head-year', styleWith('% a year', 1, 1, 100, 'points')],
  ['$', { unit: '$', format: dollars, difference: dollars, behind: '' }],
  ['$/year', { unit: '$ a year', format: dollars, difference: dollars, behind: 'a year' }],
  ['0–1', styleWith('0–1', 2, 2, 1, '')],
  ['ratio', styleWith('ratio', 2, 2, 1, '')],
  ['points/month', styleWith('points a month', 2, 2)],
  ['patients', styleWith('patients', 0, 0)],
  ['visits', styleWith('visits', 0, 0)],
  ['visits/week', styleWith('visits a week', 0, 1)],
  ['events/year', styleWith('a year', 0, 1)],
])

/** How a series of a unit is shown: shares in percent, dollars in millions, other units as they are. */
export const numberStyle = (unit: string): NumberStyle => styles.get(unit) ?? styleWith(unit, 1, 2)
