import { seriesCatalogue, type SeriesName } from '../model/series/catalogue.ts'
import type { Expectation, Scenario, Yardstick } from '../scenario/scenario.ts'
import { recordOn } from './months.ts'
import type { Band, EnsembleResult } from './result.ts'

/** What of a run is read: the means of the series that are named, on the days of its records. */
export interface Means extends Pick<EnsembleResult, 't'> {
  readonly series: Readonly<Partial<Record<SeriesName, Pick<Band, 'mean'>>>>
}

/** Whether a scenario's run does what the scenario says, in one sentence with the numbers. */
export interface Verdict {
  readonly expectation: Expectation
  readonly met: boolean
  readonly sentence: string
}

/** The ensemble mean of a series on a day: the last record at or before it. */
const meanOn = ({ t, series }: Means, name: SeriesName, day: number): number =>
  series[name]?.mean[recordOn(t, day)] ?? Number.NaN

const DAYS_PER_MONTH = 365.25 / 12

const month = (day: number): string => `month ${Math.round((day / DAYS_PER_MONTH) * 10) / 10}`

/** Four digits; shares as per cent. */
const quantity = (series: SeriesName, value: number): string =>
  seriesCatalogue[series].unit === 'share'
    ? `${Number((100 * value).toPrecision(4))} %`
    : String(Number(value.toPrecision(4)))

/** The word that follows what was measured: nothing after shares and plain scales. */
const unitWord = (series: SeriesName): string => {
  const { unit } = seriesCatalogue[series]
  return ['share', '0–1', 'ratio'].includes(unit) ? '' : ` ${unit.replace(/ \(.*\)$/, '')}`
}

/** A difference of two quantities; shares differ by percentage points. */
const distance = (series: SeriesName, value: number): string =>
  quantity(series, value).replace(' %', ' percentage points')

/**
 * Checks every expectation of a scenario against the ensemble mean of its run. `resultOf` gives the
 * run of another scenario, by name, for comparisons with it; both share their luck.
 */
export const checkExpectations = (
  scenario: Pick<Scenario, 'expect'>,
  result: Means,
  resultOf: (scenarioName: string) => Means,
): Verdict[] =>
  scenario.expect.map(expectation => {
    const series = expectation.series as SeriesName
    const value = meanOn(result, series, expectation.at)
    const number = (amount: number) => quantity(series, amount)
    const { label } = seriesCatalogue[series]
    const measured = `${label} at ${month(expectation.at)} is ${number(value)}${unitWord(series)}`
    const yardstick = (of: Yardstick): { value: number; words: string } => {
      if (typeof of === 'number') return { value: of, words: number(of) }
      if ('at' in of) {
        const then = meanOn(result, series, of.at)
        return { value: then, words: `${number(then)} at ${month(of.at)}` }
      }
      const other = meanOn(resultOf(of.scenario), series, expectation.at)
      return { value: other, words: `${number(other)} in ${of.scenario}` }
    }
    const by = expectation.by > 0 ? ` by at least ${distance(series, expectation.by)}` : ''
    const claims: { met: boolean; words: string }[] = []
    if (expectation.above !== undefined) {
      const mark = yardstick(expectation.above)
      claims.push({
        met: value > mark.value && value - mark.value >= expectation.by,
        words: `above ${mark.words}${by}`,
      })
    }
    if (expectation.below !== undefined) {
      const mark = yardstick(expectation.below)
      claims.push({
        met: value < mark.value && mark.value - value >= expectation.by,
        words: `below ${mark.words}${by}`,
      })
    }
    if (expectation.between !== undefined) {
      const [low, high] = expectation.between
      claims.push({
        met: value >= low && value <= high,
        words: `between ${number(low)} and ${number(high)}`,
      })
    }
    return {
      expectation,
      met: claims.every(claim => claim.met),
      sentence: `${measured}; expected ${claims.map(claim => claim.words).join(' and ')}`,
    }
  })
