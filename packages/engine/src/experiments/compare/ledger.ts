import { seriesCatalogue, seriesNames, type SeriesName } from '../../model/series/catalogue.ts'
import { intervalOfMean } from '../../numerics/intervals.ts'
import { mean } from '../../numerics/statistics.ts'
import { studentMultiplier } from '../../numerics/student-t.ts'
import { monthsWithin } from '../months.ts'
import { gainSign } from './difference.ts'
import type { Pairs } from './pairing.ts'
import { shareBetter, type PairShare } from './share-better.ts'

/** Which side of the reference the other scenario is on. */
export type Way = 'better' | 'worse'

/** Months in which the difference stands out from chance the other way than it ends. */
export interface FirstSpell {
  readonly way: Way
  /** First and last of them; month 1 is the first of the run. */
  readonly from: number
  readonly until: number
  /** Months from the first to the last, both counted. */
  readonly months: number
  /** The largest mean difference of a month among them, other − reference, in the unit of the series. */
  readonly depth: number
  /** The month of that difference. */
  readonly deepest: number
  /** Share of pairs that are on this side over the spell. */
  readonly agree: PairShare
}

/** How it ends: the side that the difference stays on. */
export interface LastSpell {
  readonly way: Way
  /** First month that stands out and after which the mean stays on its side to the end. */
  readonly from: number
  /** Share of pairs that are on this side from then on. */
  readonly agree: PairShare
}

/** How a series goes, in words that can be counted. */
export type Course =
  | 'worse before better'
  | 'better before worse'
  | 'better'
  | 'worse'
  | 'better then unclear'
  | 'worse then unclear'
  | 'not told from chance'

/** What a series pays and gets over time against the reference. */
export interface LedgerEntry {
  readonly unit: string
  readonly course: Course
  /**
   * What comes before the end and goes the other way; where the end stands out neither way, the first
   * months that do, before any that does so the other way. `null` where there is nothing of the kind.
   */
  readonly first: FirstSpell | null
  /** `null` where the last month does not stand out. */
  readonly last: LastSpell | null
}

interface Month {
  readonly month: number
  /** Mean over its records of the gain of each pair: positive where the other is better. */
  readonly gains: Float64Array
  readonly gain: number
  /** The way in which it stands out; `null` where it does not. */
  readonly clear: Way | null
}

/** Records of each month after the start; month m ends on the day that a scenario means by m months. */
const recordsByMonth = (t: readonly number[]): ReadonlyMap<number, readonly number[]> => {
  const months = new Map<number, number[]>()
  t.forEach((day, record) => {
    if (day === 0) return
    const month = monthsWithin(day - 1) + 1
    const own = months.get(month)
    if (own === undefined) months.set(month, [record])
    else own.push(record)
  })
  return months
}

const monthsOf = (name: SeriesName, pairs: Pairs, coverage: number): readonly Month[] => {
  const { replicates, reference, other } = pairs
  const count = replicates.length
  const series = seriesNames.indexOf(name)
  const sign = gainSign(name)
  const byMonth = recordsByMonth(pairs.t)
  const multiplier = studentMultiplier(1 - (1 - coverage) / Math.max(1, byMonth.size), count - 1)
  const before = new Float64Array(count)
  const after = new Float64Array(count)
  return [...byMonth].map(([month, records]) => {
    const gains = new Float64Array(count)
    for (const record of records) {
      reference(series, record, before)
      other(series, record, after)
      for (let i = 0; i < count; i++) gains[i] += (sign * (after[i] - before[i])) / records.length
    }
    const [low, high] = intervalOfMean(gains, multiplier)
    return {
      month,
      gains,
      gain: mean(gains),
      clear: low > 0 ? 'better' : high < 0 ? 'worse' : null,
    }
  })
}

const agreement = (way: Way, months: readonly Month[], coverage: number): PairShare => {
  const side = way === 'better' ? 1 : -1
  const sums = new Float64Array(months[0].gains.length)
  for (const { gains } of months) for (let i = 0; i < sums.length; i++) sums[i] += side * gains[i]
  return shareBetter(sums, coverage)
}

/** Position of the last month of which something holds; −1 when there is none. */
const lastWhere = (months: readonly Month[], holds: (month: Month) => boolean): number => {
  let i = months.length - 1
  while (i >= 0 && !holds(months[i])) i--
  return i
}

const opposite = (way: Way): Way => (way === 'better' ? 'worse' : 'better')

const spellOf = (
  way: Way,
  months: readonly Month[],
  sign: number,
  coverage: number,
): FirstSpell | null => {
  const from = months.findIndex(({ clear }) => clear === way)
  if (from < 0) return null
  const spell = months.slice(from, lastWhere(months, ({ clear }) => clear === way) + 1)
  const deepest = spell
    .filter(({ clear }) => clear === way)
    .reduce((most, month) => (Math.abs(month.gain) > Math.abs(most.gain) ? month : most))
  const [first, last] = [spell[0].month, spell[spell.length - 1].month]
  return {
    way,
    from: first,
    until: last,
    months: last - first + 1,
    depth: sign * deepest.gain,
    deepest: deepest.month,
    agree: agreement(way, spell, coverage),
  }
}

const lastSpell = (months: readonly Month[], coverage: number): LastSpell | null => {
  const way = months.at(-1)?.clear ?? null
  if (way === null) return null
  const side = way === 'better' ? 1 : -1
  const left = lastWhere(months, ({ gain }) => side * gain <= 0)
  const from = months.findIndex(({ clear }, i) => i > left && clear === way)
  return { way, from: months[from].month, agree: agreement(way, months.slice(from), coverage) }
}

const firstSpell = (
  last: LastSpell | null,
  months: readonly Month[],
  sign: number,
  coverage: number,
): FirstSpell | null => {
  if (last !== null) return spellOf(opposite(last.way), months, sign, coverage)
  const way = months.find(({ clear }) => clear !== null)?.clear ?? null
  if (way === null) return null
  const turned = months.findIndex(({ clear }) => clear === opposite(way))
  return spellOf(way, turned < 0 ? months : months.slice(0, turned), sign, coverage)
}

const courseOf = (first: FirstSpell | null, last: LastSpell | null): Course => {
  if (last === null) return first === null ? 'not told from chance' : `${first.way} then unclear`
  if (first === null) return last.way
  return last.way === 'better' ? 'worse before better' : 'better before worse'
}

/**
 * Worse before better, or the other way round: whether a series of the other scenario first goes the
 * other way than it ends, how far and how long, and from when on it stays on the side where it ends.
 *
 * Months are looked at one by one, each as the mean of its records. A month stands out when the paired
 * t-interval of its mean difference leaves out 0 with the coverage shared out over all months
 * (Bonferroni), so that the chance of a month that stands out by luck alone is at most 1 − `coverage`
 * for each series. `null` for a series that has no better and worse.
 */
export const ledgerOf = (name: SeriesName, pairs: Pairs, coverage: number): LedgerEntry | null => {
  const sign = gainSign(name)
  if (sign === 0) return null
  const months = monthsOf(name, pairs, coverage)
  const last = lastSpell(months, coverage)
  const first = firstSpell(last, months, sign, coverage)
  return { unit: seriesCatalogue[name].unit, course: courseOf(first, last), first, last }
}
