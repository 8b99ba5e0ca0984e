import type { EnsembleResult } from '@burnout/engine'
import { DAYS_PER_MONTH } from '../words/months.ts'
import { scenarioName } from '../words/scenarios.ts'
import { startsOf } from '../words/starts.ts'

/** A scenario with its result, as a report speaks of it. */
export interface Told {
  /** Its letter where there are several; else empty. */
  readonly letter: string
  readonly result: EnsembleResult
}

/** The letters of a scenario and of the one that it is held against. */
export type Sides = readonly [letter: string, reference: string]

/** Results with their letters, the reference first; a single one needs none. */
export const toldOf = (
  results: readonly EnsembleResult[],
  letters: readonly string[] = [],
): readonly Told[] => results.map((result, i) => ({ letter: letters[i] ?? '', result }))

/** A scenario by letter and name. */
export const nameOf = ({ letter, result }: Told): string =>
  letter === '' ? scenarioName(result.scenario) : `${letter} ${scenarioName(result.scenario)}`

/** Months since the start of every record. */
export const monthsOf = ({ t }: EnsembleResult): readonly number[] =>
  t.map(day => day / DAYS_PER_MONTH)

/** What begins in a month, and with which number it is marked in charts. */
export interface MarkedStart {
  readonly month: number
  readonly mark: string
  readonly texts: readonly string[]
}

/** Everything that begins within the run, in order, what begins in one month under one number. */
export const markedStarts = (told: readonly Told[]): readonly MarkedStart[] => {
  const byMonth = new Map<number, string[]>()
  for (const { letter, result } of told)
    for (const { month, text } of startsOf(result.scenario)) {
      if (month * DAYS_PER_MONTH > result.scenario.run.horizon) continue
      const own = byMonth.get(Math.round(month)) ?? []
      own.push(letter === '' ? text : `${letter}: ${text}`)
      byMonth.set(Math.round(month), own)
    }
  return [...byMonth]
    .sort(([a], [b]) => a - b)
    .map(([month, texts], i) => ({ month, mark: String(i + 1), texts }))
}
