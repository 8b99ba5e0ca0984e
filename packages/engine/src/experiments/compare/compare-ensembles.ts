import { seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import type { Trace } from '../../model/trace.ts'
import { checkCoverage, recordOn } from '../months.ts'
import { differenceOf, type BetterBand, type DifferenceBand } from './difference.ts'
import { ledgerOf, type LedgerEntry } from './ledger.ts'
import { pairsOf } from './pairing.ts'
import type { PairShare } from './share-better.ts'

/** What one scenario changes against another with the same luck; in all series unless some are named. */
export interface Comparison<Name extends SeriesName = SeriesName> {
  /** Pairs: replicates that both finished. */
  readonly pairs: number
  /** Chance with which each interval holds what it is about. */
  readonly coverage: number
  /** Days since the start of each record. */
  readonly t: readonly number[]
  /** Other − reference, by series. */
  readonly difference: Readonly<Record<Name, DifferenceBand>>
  /** By series; `null` where there is no better and worse. */
  readonly probabilityBetter: Readonly<Record<Name, BetterBand | null>>
  readonly ledger: Readonly<Record<Name, LedgerEntry | null>>
}

const forEach = <Name extends SeriesName, T>(names: readonly Name[], make: (name: Name) => T) =>
  Object.fromEntries(names.map(name => [name, make(name)])) as Record<Name, T>

/**
 * Compares two ensembles of the same seed, replicate by replicate: draws are keyed, so that a pair
 * differs by the scenarios and not by luck.
 *
 *   difference = mean over pairs of (other − reference) ± t · s / √n of the differences
 *
 * `coverage` in (0, 1), 0.95 unless given. Fails on fewer than two pairs and on different records.
 */
export const compareEnsembles = (
  reference: readonly Trace[],
  other: readonly Trace[],
  coverage = 0.95,
): Comparison => compareSeries(reference, other, seriesNames, coverage)

/** The same comparison of some of the series, for those who compare again and again. */
export const compareSeries = <Name extends SeriesName>(
  reference: readonly Trace[],
  other: readonly Trace[],
  names: readonly Name[],
  coverage = 0.95,
): Comparison<Name> => {
  checkCoverage(coverage)
  const pairs = pairsOf(reference, other)
  const differences = forEach(names, name => differenceOf(name, pairs, coverage))
  return {
    pairs: pairs.replicates.length,
    coverage,
    t: pairs.t,
    difference: forEach(names, name => differences[name].difference),
    probabilityBetter: forEach(names, name => differences[name].better),
    ledger: forEach(names, name => ledgerOf(name, pairs, coverage)),
  }
}

/** One series of a comparison at one record. */
export interface DifferenceRow {
  readonly unit: string
  /** Means of the two over the pairs. */
  readonly reference: number
  readonly other: number
  /** Mean of other − reference, and the ends of its interval. */
  readonly mean: number
  readonly low: number
  readonly high: number
  /** `null` where there is no better and worse. */
  readonly better: PairShare | null
}

/** A comparison on a day: the last record at or before it. */
export const comparisonOn = (
  { t, difference, probabilityBetter }: Comparison,
  day: number,
): Readonly<Record<SeriesName, DifferenceRow>> => {
  const r = recordOn(t, day)
  return forEach(seriesNames, name => {
    const { unit, reference, other, mean, low, high } = difference[name]
    const better = probabilityBetter[name]
    return {
      unit,
      reference: reference[r],
      other: other[r],
      mean: mean[r],
      low: low[r],
      high: high[r],
      better:
        better === null
          ? null
          : { share: better.share[r], low: better.low[r], high: better.high[r] },
    }
  })
}
