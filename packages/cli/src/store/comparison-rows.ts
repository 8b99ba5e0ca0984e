import type { BetterBand, ComparisonResult, DifferenceBand, SeriesName } from '@burnout/engine'
import { csvLine } from '@burnout/report/csv'
import { letterOf } from '../reading/letters.ts'
import { dateOf } from './csv.ts'

/** The difference of one series at one record. */
export interface DifferenceLine {
  readonly scenario: string
  readonly t: number
  readonly date: string
  readonly series: SeriesName
  readonly unit: string
  readonly reference: number
  readonly other: number
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly q05: number
  readonly q25: number
  readonly q50: number
  readonly q75: number
  readonly q95: number
  readonly better: number | null
  readonly betterLow: number | null
  readonly betterHigh: number | null
}

const head = [
  'scenario',
  't',
  'date',
  'series',
  'unit',
  'reference',
  'other',
  'mean',
  'low',
  'high',
  'q05',
  'q25',
  'q50',
  'q75',
  'q95',
  'better',
  'betterLow',
  'betterHigh',
] as const satisfies readonly (keyof DifferenceLine)[]

const bands = [
  'reference',
  'other',
  'mean',
  'low',
  'high',
  'q05',
  'q25',
  'q50',
  'q75',
  'q95',
] as const satisfies readonly (keyof DifferenceBand & keyof DifferenceLine)[]

const numbersOf = (band: DifferenceBand, better: BetterBand | null, record: number) => ({
  ...(Object.fromEntries(bands.map(name => [name, band[name][record]!])) as Record<
    (typeof bands)[number],
    number
  >),
  better: better?.share[record] ?? null,
  betterLow: better?.low[record] ?? null,
  betterHigh: better?.high[record] ?? null,
})

/** Every difference in long, tidy form: one row for each scenario but the first, series and record. */
export function* differenceRows({ comparisons }: ComparisonResult): Generator<DifferenceLine> {
  for (const [i, { start, t, difference, probabilityBetter }] of comparisons.entries()) {
    const dates = t.map(day => dateOf(start, day))
    for (const [name, band] of Object.entries(difference))
      for (const [record, day] of t.entries())
        yield {
          scenario: letterOf(i + 1),
          t: day,
          date: dates[record]!,
          series: name as SeriesName,
          unit: band.unit,
          ...numbersOf(band, probabilityBetter[name as SeriesName], record),
        }
  }
}

/** The rows as CSV; empty where there is no better and worse. */
export const differencesCsv = (result: ComparisonResult): string => {
  const lines = [head.join()]
  for (const row of differenceRows(result)) lines.push(csvLine(head.map(column => row[column])))
  return `${lines.join('\n')}\n`
}

/** The rows as JSON, one a line. */
export const differenceLines = (rows: Iterable<DifferenceLine>): string =>
  Array.from(rows, row => `${JSON.stringify(row)}\n`).join('')

/** One line for each scenario but the first and series that has a better and worse. */
export const ledgerCsv = ({ comparisons }: ComparisonResult): string => {
  const lines = [
    'scenario,series,unit,course,first,from,until,months,depth,deepest,firstAgree,last,stays,lastAgree',
  ]
  comparisons.forEach(({ ledger }, i) => {
    for (const [name, entry] of Object.entries(ledger)) {
      if (entry === null) continue
      const { unit, course, first, last } = entry
      const cells = [
        letterOf(i + 1),
        name,
        unit,
        course,
        first?.way,
        first?.from,
        first?.until,
        first?.months,
        first?.depth,
        first?.deepest,
        first?.agree.share,
        last?.way,
        last?.from,
        last?.agree.share,
      ]
      lines.push(csvLine(cells))
    }
  })
  return `${lines.join('\n')}\n`
}
