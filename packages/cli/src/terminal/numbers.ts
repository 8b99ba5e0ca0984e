/** How the numbers of one unit are shown. */
export interface NumberStyle {
  /** The unit in a column of its own; short. */
  readonly unit: string
  readonly format: (value: number) => string
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

const styles: ReadonlyMap<string, NumberStyle> = new Map([
  ['share', { unit: '%', format: withDigits(1, 100) }],
  ['leavers/head-year', { unit: '%/year', format: withDigits(1, 100) }],
  ['$', { unit: '$', format: dollars }],
  ['$/year', { unit: '$/year', format: dollars }],
  ['0–1', { unit: '0–1', format: withDigits(2) }],
  ['ratio', { unit: 'ratio', format: withDigits(2) }],
  ['points/month', { unit: 'points/month', format: withDigits(2) }],
  ['patients', { unit: 'patients', format: withDigits(0) }],
  ['visits', { unit: 'visits', format: withDigits(0) }],
  ['visits/week', { unit: 'visits/week', format: withDigits(0) }],
])

/** How a series of a unit is shown: shares in percent, scales by their ends, dollars in millions. */
export const numberStyle = (unit: string): NumberStyle => {
  // `points (0–54)`: the ends of the scale say more in little room than the word
  const scale = /^points \((.+)\)$/.exec(unit)?.[1]
  return styles.get(unit) ?? { unit: scale ?? unit, format: withDigits(1) }
}
