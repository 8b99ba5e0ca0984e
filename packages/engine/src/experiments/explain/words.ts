import { seriesCatalogue, type SeriesName } from '../../model/series/catalogue.ts'

/** A stretch of whole months since the start. */
export interface Window {
  readonly from: number
  /** After `from`. */
  readonly to: number
}

/** How the numbers of a unit are said. */
interface UnitWords {
  readonly times: number
  readonly digits: number
  readonly unit: string
}

const wordsOf: Readonly<Record<string, UnitWords>> = {
  share: { times: 100, digits: 1, unit: 'percentage points' },
  'leavers/head-year': { times: 100, digits: 1, unit: 'leavers in a hundred a year' },
  '0–1': { times: 1, digits: 2, unit: 'on a scale of 0 to 1' },
  ratio: { times: 1, digits: 2, unit: 'as a ratio' },
  $: { times: 1, digits: 0, unit: 'dollars' },
  '$/year': { times: 1, digits: 0, unit: 'dollars a year' },
}

const unitWords = (series: SeriesName): UnitWords => {
  const { unit } = seriesCatalogue[series]
  const plain = unit.replace(/ \(.*\)$/, '').replace('/', ' a ')
  return wordsOf[unit] ?? { times: 1, digits: unit === 'points/month' ? 2 : 1, unit: plain }
}

/** The size of a number of a unit, rounded, with the unit. */
const amount = (value: number, { times, digits, unit }: UnitWords): string =>
  `${Math.abs(value * times).toFixed(digits)} ${unit}`

/** Whether a change rounds to nothing in the digits in which it is said. */
const isNothing = (value: number, { times, digits }: UnitWords): boolean =>
  Number((value * times).toFixed(digits)) === 0

/** `rose by 2.1 points`, with a word of caution for a change within `margin` of nothing, or `hardly moved`. */
export const moved = (change: number, series: SeriesName, margin = 0): string => {
  const words = unitWords(series)
  if (isNothing(change, words)) return 'hardly moved'
  const caution = Math.abs(change) < margin ? ' (no more than chance)' : ''
  return `${change > 0 ? 'rose' : 'fell'} by ${amount(change, words)}${caution}`
}

/** A series within a sentence: a plain noun, or its label in quotation marks. */
export const named = (series: SeriesName): string =>
  series === 'exhaustion' ? 'exhaustion' : `“${seriesCatalogue[series].label}”`

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** `61 %`. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`

export const capitalised = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export const during = ({ from, to }: Window): string => `from month ${from} to month ${to}`
