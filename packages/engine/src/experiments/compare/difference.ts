import { seriesCatalogue, seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import type { Series } from '../../model/series/series.ts'
import { intervalOfMean } from '../../numerics/intervals.ts'
import { mean, quantileOfSorted } from '../../numerics/statistics.ts'
import { studentMultiplier } from '../../numerics/student-t.ts'
import type { Band } from '../result.ts'
import type { Pairs } from './pairing.ts'
import { shareBetter } from './share-better.ts'

/** Other − reference over the pairs, at every record: as a band, with the interval of its mean. */
export interface DifferenceBand extends Band {
  /** Ends of the paired t-interval of the mean. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Means of the two over the same pairs. */
  readonly reference: readonly number[]
  readonly other: readonly number[]
}

/** Share of pairs in which the other is better, at every record, ties counted half. */
export interface BetterBand {
  readonly share: readonly number[]
  /** Ends of its score interval (Wilson). */
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** +1 where a higher value is better, −1 where a lower one is, 0 where that cannot be said. */
export const gainSign = (name: SeriesName): number => {
  const { better }: Series = seriesCatalogue[name]
  return better === undefined ? 0 : better === 'higher' ? 1 : -1
}

const sorted = (values: Float64Array): Float64Array => Float64Array.from(values).sort()

/** The difference of one series at every record, and in how many pairs it is for the better. */
export const differenceOf = (
  name: SeriesName,
  { t, replicates, reference, other }: Pairs,
  coverage: number,
): { readonly difference: DifferenceBand; readonly better: BetterBand | null } => {
  const count = replicates.length
  const series = seriesNames.indexOf(name)
  const sign = gainSign(name)
  const multiplier = studentMultiplier(coverage, count - 1)
  const before = new Float64Array(count)
  const after = new Float64Array(count)
  const difference = new Float64Array(count)
  const records = t.map((_, record) => {
    reference(series, record, before)
    other(series, record, after)
    for (let i = 0; i < count; i++) difference[i] = after[i] - before[i]
    const [low, high] = intervalOfMean(difference, multiplier)
    const ordered = sorted(difference)
    return {
      mean: mean(difference),
      low,
      high,
      q05: quantileOfSorted(ordered, 0.05),
      q25: quantileOfSorted(ordered, 0.25),
      q50: quantileOfSorted(ordered, 0.5),
      q75: quantileOfSorted(ordered, 0.75),
      q95: quantileOfSorted(ordered, 0.95),
      reference: mean(before),
      other: mean(after),
      better:
        sign === 0
          ? null
          : shareBetter(
              difference.map(each => sign * each),
              coverage,
            ),
    }
  })
  const column = (key: Exclude<keyof (typeof records)[number], 'better'>): readonly number[] =>
    records.map(record => record[key])
  const betters = records.flatMap(({ better }) => (better === null ? [] : [better]))
  return {
    difference: {
      unit: seriesCatalogue[name].unit,
      mean: column('mean'),
      q05: column('q05'),
      q25: column('q25'),
      q50: column('q50'),
      q75: column('q75'),
      q95: column('q95'),
      low: column('low'),
      high: column('high'),
      reference: column('reference'),
      other: column('other'),
    },
    better:
      sign === 0
        ? null
        : {
            share: betters.map(({ share }) => share),
            low: betters.map(({ low }) => low),
            high: betters.map(({ high }) => high),
          },
  }
}
