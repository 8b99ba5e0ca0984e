import { money } from './text/money.ts'
import { locale } from './text/tongue.ts'

const plain = (digits: number) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits })
const formats = [0, 1, 2].map(plain)
const minus = (text: string): string => text.replace('-', '−')

/** A number with a fixed count of decimals, at most 2, and a true minus sign; never "−0". */
export const decimal = (value: number, digits = 0): string => {
  const rounded = Number(value.toFixed(digits))
  return minus((formats[digits] ?? plain(digits)).format(rounded === 0 ? 0 : rounded))
}

/** A number with its sign always shown, "±0" when it rounds to nothing. */
export const signed = (value: number, digits = 0): string => {
  const text = decimal(Math.abs(value), digits)
  if (Number(value.toFixed(digits)) === 0) return `±${text}`
  return (value > 0 ? '+' : '−') + text
}

/** A share in percent, with a narrow space before the sign. */
export const percent = (share: number, digits = 0): string =>
  `${decimal(share * 100, digits)}\u202f%`

/** Dollars in a length fit for a tile: $940, $12 k, $3.4 M. */
export const dollars = (amount: number): string => {
  const size = Math.abs(amount)
  const sign = amount < 0 && Math.round(size) > 0 ? '−' : ''
  if (size < 1_000) return sign + money.whole(decimal(size))
  if (size < 999_500) return sign + money.thousands(decimal(size / 1_000))
  return sign + money.millions(decimal(size / 1_000_000, size < 99_500_000 ? 1 : 0))
}

/** Dollars with their sign always shown. */
export const signedDollars = (amount: number): string =>
  Math.round(amount) === 0 ? `±${money.whole('0')}` : (amount > 0 ? '+' : '') + dollars(amount)

/** Dollars written out in full. */
export const fullDollars = (amount: number): string =>
  (amount < 0 ? '−' : '') + money.whole(decimal(Math.abs(amount)))
