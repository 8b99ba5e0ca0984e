import { decimal } from './numbers.ts'

/** Days in a mean month: every date of a report is counted in months since the start. */
export const DAYS_PER_MONTH = 365.25 / 12

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A whole number in words up to ten. */
export const inWords = (value: number): string =>
  Number.isInteger(value) && value >= 0 ? (small[value] ?? decimal(value)) : decimal(value, 1)

/** A length in words: five years, one year, eight months. */
export const lengthInWords = (days: number): string => {
  const months = Math.round(days / DAYS_PER_MONTH)
  if (months < 24 && months !== 12) return `${inWords(months)} month${months === 1 ? '' : 's'}`
  const years = Math.round((months / 12) * 10) / 10
  return `${inWords(years)} year${years === 1 ? '' : 's'}`
}

/** `1 run`, `100 runs`. */
export const count = (number: number, one: string): string =>
  `${decimal(number)} ${one}${number === 1 ? '' : 's'}`

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

/** A text of at most so many characters. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

/** The letter that stands for a scenario of a comparison: A is the reference. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position)
