/** How the numbers of one unit are shown. */
export interface NumberStyle {
  /** The unit in a column of its own; short. */
  readonly unit: string
  readonly format: (value: number) => string
  /** A difference of two such numbers; of shares in percentage points. */
  readonly difference: (value: number) => string
}

const formats = [0, 1, 2].map(
  digits =>
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
)

/** A number with 0 to 2 decimals, thousands apart, a true minus sign and never a negative zero. */
export const decimal = (value: number, digits: 0 | 1 | 2 = 0): string =>
  formats[digits]!.format(Number(value.toFixed(digits)) || 0).replace('-', '−')

const thousand = 1_000
const million = 1_000_000

/** Dollars at a glance: $940, $12 k, $3.4 M. */
export const dollars = (value: number): string => {
  const size = Math.abs(value)
  const sign = value < 0 && Math.round(size) > 0 ? '−' : ''
  if (Math.round(size) < thousand) return `${sign}$${decimal(size)}`
  if (Math.round(size / thousand) < thousand) return `${sign}$${decimal(size / thousand)} k`
  const millions = size / million
  return `${sign}$${decimal(millions, millions < 99.5 ? 1 : 0)} M`
}

const minus = '−'

/** An interval in little room: 29.9–62.1, $18.3–31.2 M, −0.5 to 0.3, −$4.0 to 1.2 M. */
export const interval = (low: string, high: string): string => {
  const between = low.startsWith(minus) || high.startsWith(minus) ? ' to ' : '–'
  const tail = / [kM]$/.exec(low)?.[0]
  return tail !== undefined && high.endsWith(tail)
    ? `${low.slice(0, -tail.length)}${between}${high.replace('$', '')}`
    : `${low}${between}${high}`
}

const withDigits =
  (digits: 0 | 1 | 2, times = 1) =>
  (value: number): string =>
    decimal(value * times, digits)

const large = 10

/** Differences are mostly small beside what they are differences of, and then need more digits. */
const styleWith = (unit: string, digits: 0 | 1 | 2, finer: 0 | 1 | 2, times = 1): NumberStyle => ({
  unit,
  format: withDigits(digits, times),
  difference: value => decimal(value * times, Math.abs(value * times) < large ? finer : digits),
})

const styles: ReadonlyMap<string, NumberStyle> = new Map([
  ['share', styleWith('%', 1, 1, 100)],
  ['leavers/head-year', styleWith('%/year', 1, 1, 100)],
  ['$', { unit: '$', format: dollars, difference: dollars }],
  ['$/year', { unit: '$/year', format: dollars, difference: dollars }],
  ['0–1', styleWith('0–1', 2, 2)],
  ['ratio', styleWith('ratio', 2, 2)],
  ['points/month', styleWith('points/month', 2, 2)],
  ['patients', styleWith('patients', 0, 0)],
  ['visits', styleWith('visits', 0, 0)],
  ['visits/week', styleWith('visits/week', 0, 1)],
])

/** How a series of a unit is shown: shares in percent, scales by their ends, dollars in millions. */
export const numberStyle = (unit: string): NumberStyle => {
  // `points (0–54)`: the ends of the scale say more in little room than the word
  const scale = /^points \((.+)\)$/.exec(unit)?.[1]
  return styles.get(unit) ?? styleWith(scale ?? unit, 1, 2)
}

/** A difference with its sign, which a difference that rounds to nothing has not. */
export const signed = (text: string): string =>
  text.startsWith(minus) || !/[1-9]/.test(text) ? text : `+${text}`
