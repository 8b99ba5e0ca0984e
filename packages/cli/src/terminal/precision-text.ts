import type { Precision } from '@burnout/engine'
import type { Notes } from './output.ts'
import { seriesLabel } from './series-label.ts'

/** A half-width with two digits that count: ±0.48 pp, ±0.2 points, ±$12,000. */
const plusMinus = (value: number, unit: string): string => {
  const amount = Number((unit === 'share' ? 100 * value : value).toPrecision(2))
  const digits = amount.toLocaleString('en-GB', { maximumSignificantDigits: 2 })
  if (unit === 'share') return `±${digits} pp`
  if (unit.startsWith('$')) return `±$${digits}${unit.slice(1)}`
  return ['ratio', '0–1'].includes(unit)
    ? `±${digits}`
    : `±${digits} ${unit.replace(/ \(.*\)$/, '')}`
}

const found = ({ scenario, series, unit, asked, reached }: Precision['goals'][number]): string => {
  const whose = scenario === undefined ? '' : `${scenario}: `
  const width = reached === null ? 'unknown' : plusMinus(reached, unit)
  return `${whose}${seriesLabel(series)} ${width} (asked ${plusMinus(asked, unit)})`
}

/** Why there are as many runs as there are, in a sentence. */
export const precisionText = ({ enough, goals, coverage, replicates }: Precision): string => {
  const begins = enough
    ? `precision reached with ${replicates} runs`
    : `precision not reached with ${replicates} runs, the most that were allowed`
  const what = goals.some(({ scenario }) => scenario !== undefined)
    ? 'mean difference from A'
    : 'mean'
  return `${begins}; ${100 * coverage} % intervals of the ${what} at the end: ${goals.map(found).join(', ')}`
}

/** Says why there are as many runs as there are, where a precision decided it. */
export const notePrecision = (precision: Precision | undefined, { note, warn }: Notes): void => {
  if (precision !== undefined) (precision.enough ? note : warn)(precisionText(precision))
}
