import { entriesOf } from '../record.ts'
import { toMonths } from '../time.ts'
import type { Answer } from '../worker/protocol.ts'
import { dipOf, peakOf, turnOf, type Turn } from './turn.ts'

/** What one sentence can say about a run, against the reference. */
export interface Story {
  readonly years: number
  /** Shares burned out: at the start, at the end, and at the end of the reference. */
  readonly start: number
  readonly end: number
  readonly reference: number
  readonly turn: Turn | null
  /** Of runs that share their luck with one of the reference: how many end with fewer burned out. */
  readonly pairs: {
    readonly lower: number
    readonly equal: number
    readonly higher: number
    readonly of: number
  } | null
  /** Exhaustion above the reference before it is below: by how many points, until which month. */
  readonly dip: { readonly size: number; readonly until: number } | null
  /** Further above the reference, in between, than at the end: by what share, in which month. */
  readonly peak: { readonly size: number; readonly month: number } | null
  /** Dollars spent beyond the reference by the end. */
  readonly cost: number
  /** Whether the mean of every series is that of the reference at every record, as of the same runs. */
  readonly same: boolean
  /** Leavers per head-year at the end. */
  readonly leaving: number
  readonly referenceLeaving: number
}

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN

/** Whether two answers are of the same clinics, so that replicate can be held against replicate. */
const comparable = (one: Answer, other: Answer): boolean =>
  one.result.seed === other.result.seed &&
  one.result.t.length === other.result.t.length &&
  one.clinics.length === other.clinics.length &&
  one.clinics.every(({ name }, index) => name === other.clinics[index]?.name)

const pairsOf = (answer: Answer, reference: Answer): Story['pairs'] => {
  if (!comparable(answer, reference)) return null
  const of = Math.min(answer.shown, reference.shown)
  const mine = answer.endings.burnedOut.slice(0, of)
  const theirs = reference.endings.burnedOut
  const differences = mine.map((value, index) => value - at(theirs, index))
  const lower = differences.filter(difference => difference < -1e-9).length
  const higher = differences.filter(difference => difference > 1e-9).length
  return { lower, equal: of - lower - higher, higher, of }
}

const apart = (answer: Answer, reference: Answer, name: 'burnedOut' | 'exhaustion'): number[] => {
  const other = reference.result.series[name].mean
  const mean = answer.result.series[name].mean.slice(0, other.length)
  return mean.map((value, index) => value - at(other, index))
}

type Result = Answer['result']

/** Whether two results are the same in every series, as those of the same runs are. */
const alike = ({ series }: Result, { series: other }: Result): boolean =>
  series === other ||
  entriesOf(series).every(([name, { mean }]) =>
    mean.every((value, index) => Object.is(value, other[name].mean[index])),
  )

/** Reads the story of a run against the reference; their records must be the same days. */
export const storyOf = (answer: Answer, reference: Answer): Story => {
  const { t, series } = answer.result
  const other = reference.result.series
  const last = t.length - 1
  const differences = apart(answer, reference, 'burnedOut')
  const turn = turnOf(t, differences)
  return {
    years: toMonths(at(t, last)) / 12,
    start: at(series.burnedOut.mean, 0),
    end: at(series.burnedOut.mean, last),
    reference: other.burnedOut.mean.at(-1) ?? Number.NaN,
    turn,
    pairs: pairsOf(answer, reference),
    dip: turn === null ? dipOf(t, apart(answer, reference, 'exhaustion')) : null,
    peak: turn === null ? peakOf(t, differences) : null,
    leaving: at(series.turnover.mean, last),
    referenceLeaving: other.turnover.mean.at(-1) ?? Number.NaN,
    cost: at(series.netCost.mean, last) - (other.netCost.mean.at(-1) ?? Number.NaN),
    same: alike(answer.result, reference.result),
  }
}
