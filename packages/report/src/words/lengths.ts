import { lengthWords } from '../text/lengths.ts'
import { DAYS_PER_MONTH } from './months.ts'
import { decimal } from './numbers.ts'

/** A whole number in words up to ten. */
export const inWords = (value: number): string =>
  Number.isInteger(value) && value >= 0
    ? (lengthWords().small[value] ?? decimal(value))
    : decimal(value, 1)

/** A length in words: five years, one year, eight months. */
export const lengthInWords = (days: number): string => {
  const months = Math.round(days / DAYS_PER_MONTH)
  if (months < 24 && months !== 12) return lengthWords().months(inWords(months), months)
  const years = Math.round((months / 12) * 10) / 10
  return lengthWords().years(inWords(years), years)
}

/** What is counted. */
type Counted = keyof ReturnType<typeof lengthWords>['counts']

/** `1 run`, `100 runs`. */
export const count = (number: number, of: Counted): string => {
  const [one, many] = lengthWords().counts[of]
  return `${decimal(number)} ${number === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : lengthWords().and(words.slice(0, -1).join(', '), words[words.length - 1])

/** A text of at most so many characters. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

/** The letter that stands for a scenario of a comparison which has none of its own: A is the reference. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position)
