import * as de from './de/charts.ts'
import { inTongue } from './tongue.ts'

type Way = 'rises' | 'falls'

/** Words in and around charts, and for those who do not see them. */
export const chartWords = inTongue(de.chartWords, {
  months: 'months',
  month: 'Month',
  mean: 'mean',
  middle: '90 % of runs',
  numbers: 'Numbers',
  numbersOf: (title: string) => ` of ${title}`,
  it: 'It',
  less: (letter: string, reference: string) => `${letter} less ${reference}`,
  difference: 'difference over the pairs',
  inGrey: 'in grey',
  begins: (month: string, texts: string) => `Month ${month}: ${texts}`,
  course: {
    none: 'has no values',
    stays: (end: string, last: number) => `stays at about ${end} until month ${last}`,
    moves: (way: Way, start: string, end: string, last: number) =>
      `${way} from ${start} at the start to ${end} in month ${last}`,
    turns: (
      [first, then]: readonly [Way, Way],
      [start, value, end]: readonly [string, string, string],
      [month, last]: readonly [number, number],
    ) =>
      `${first} from ${start} at the start to ${value} in month ${month}, then ${then} to ${end} in month ${last}`,
    spread: (low: string, high: string) => ` (90 % of runs between ${low} and ${high})`,
  },
})
