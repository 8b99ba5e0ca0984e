import { seriesCatalogue, type Series, type SeriesName } from '@burnout/engine'
import { decimal } from '../format.ts'
import type { Shape } from '../reading/curve-shape.ts'
import * as de from './de/learn-forecast.ts'
import { seriesValue } from './learn.ts'
import { inTongue } from './tongue.ts'

/** A forecast and what came, in numbers; shapes are those of the distance from the grey curve. */
export interface Gap {
  readonly series: SeriesName
  readonly expected: Shape
  readonly happened: Shape
  /** Months of the turns; `null` without one. */
  readonly expectedTurn: number | null
  readonly happenedTurn: number | null
  /** Forecast less run at the end. */
  readonly atEnd: number
  /** Largest distance, and its month. */
  readonly widest: { readonly month: number; readonly gap: number }
  /** Least distance that counts as one. */
  readonly notice: number
}

const forecastWords = inTongue(de.forecastWords, {
  /** What was to last, by what it is called: relief where less is better. */
  lasting: {
    relief: (month: string) => `You expected relief to last; it turned in month ${month}.`,
    loss: (month: string) => `You expected the loss to last; it turned in month ${month}.`,
    fall: (month: string) => `You expected the fall to last; it turned in month ${month}.`,
    gain: (month: string) => `You expected the gain to last; it turned in month ${month}.`,
    rise: (month: string) => `You expected the rise to last; it turned in month ${month}.`,
  },
  expected: {
    flat: 'You expected hardly any difference from the grey line',
    rise: 'You expected a rise above the grey line',
    fall: 'You expected a fall below the grey line',
    fallRise: (month: string) => `You expected a fall that turns in month ${month}`,
    riseFall: (month: string) => `You expected a rise that turns in month ${month}`,
  },
  happened: {
    flat: 'there was hardly any difference',
    rise: (size: string) => `the run rose ${size} above the grey line`,
    fall: (size: string) => `the run fell ${size} below the grey line`,
    fallRise: (size: string, month: string) =>
      `the run fell ${size} below the grey line and turned in month ${month}`,
    riseFall: (size: string, month: string) =>
      `the run rose ${size} above the grey line and turned in month ${month}`,
  },
  but: (expected: string, happened: string) => `${expected}; ${happened}.`,
  sawShape: (happened: string) => `You saw the shape coming: ${happened}.`,
  sawTurn: (month: string, when: string) => `You saw the turn coming in month ${month}, ${when}.`,
  knewWhen: 'and you knew when',
  wrongWhen: (months: string, late: boolean) =>
    `but you had it ${months} months too ${late ? 'late' : 'early'}`,
  endRight: 'At the end you were right to within what can be noticed.',
  endOff: (size: string, high: boolean) =>
    `At the end your forecast is ${size} too ${high ? 'high' : 'low'}.`,
  widest: (month: string, size: string, above: boolean) =>
    `The gap is widest in month ${month}: ${size} ${above ? 'above' : 'below'} the run.`,
})

const betterOf = (series: SeriesName): Series['better'] => {
  const { better }: Series = seriesCatalogue[series]
  return better
}

const lastingFall = (series: SeriesName): keyof typeof forecastWords.lasting => {
  const better = betterOf(series)
  return better === 'lower' ? 'relief' : better === 'higher' ? 'loss' : 'fall'
}

const lastingRise = (series: SeriesName): keyof typeof forecastWords.lasting =>
  betterOf(series) === 'higher' ? 'gain' : 'rise'

const monthOf = (month: number | null): string => decimal(month ?? 0)

const expectedWords = ({ expected, expectedTurn }: Gap): string => {
  const { flat, rise, fall, fallRise, riseFall } = forecastWords.expected
  const month = monthOf(expectedTurn)
  return { flat, rise, fall, 'fall-rise': fallRise(month), 'rise-fall': riseFall(month) }[
    expected.kind
  ]
}

const happenedWords = ({ series, happened, happenedTurn }: Gap): string => {
  const { flat, rise, fall, fallRise, riseFall } = forecastWords.happened
  const size = seriesValue(series, happened.reach)
  const month = monthOf(happenedTurn)
  return {
    flat,
    rise: rise(size),
    fall: fall(size),
    'fall-rise': fallRise(size, month),
    'rise-fall': riseFall(size, month),
  }[happened.kind]
}

const shapeSentence = (gap: Gap): string => {
  const { series, expected, happened, expectedTurn, happenedTurn } = gap
  const { lasting, but, sawShape, sawTurn, knewWhen, wrongWhen } = forecastWords
  const turned = monthOf(happenedTurn)
  if (expected.kind === 'fall' && happened.kind === 'fall-rise')
    return lasting[lastingFall(series)](turned)
  if (expected.kind === 'rise' && happened.kind === 'rise-fall')
    return lasting[lastingRise(series)](turned)
  if (expected.kind !== happened.kind) return but(expectedWords(gap), happenedWords(gap))
  if (happened.turn === null) return sawShape(happenedWords(gap))
  const late = (expectedTurn ?? 0) - (happenedTurn ?? 0)
  return sawTurn(
    turned,
    Math.abs(late) <= 3 ? knewWhen : wrongWhen(decimal(Math.abs(late)), late > 0),
  )
}

const endSentence = ({ series, atEnd, notice }: Gap): string =>
  Math.abs(atEnd) <= notice
    ? forecastWords.endRight
    : forecastWords.endOff(seriesValue(series, Math.abs(atEnd)), atEnd > 0)

const widestSentence = ({ series, widest, notice }: Gap): string =>
  Math.abs(widest.gap) <= notice
    ? ''
    : forecastWords.widest(
        monthOf(widest.month),
        seriesValue(series, Math.abs(widest.gap)),
        widest.gap > 0,
      )

/** The distance between a forecast and a run in words: its shape, its end, and where it is widest. */
export const gapSentences = (gap: Gap): readonly string[] =>
  [shapeSentence(gap), endSentence(gap), widestSentence(gap)].filter(Boolean)
