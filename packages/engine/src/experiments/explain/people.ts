import { ofRoleSeries, type SeriesName } from '../../model/series/catalogue.ts'
import { roles, roleWords, type Role } from '../../parameters/roles.ts'
import type { Band, EnsembleResult } from '../result.ts'
import { dayOfMonth } from '../months.ts'
import { capitalised, listed, moved, named, type Window } from './words.ts'

/** Between the 5th and the 95th percentile lie so many standard deviations of a normal distribution. */
const SPANNED = 3.29

/** Standard errors within which a change may be chance. */
const ERRORS = 2

/** Series that count people and are no mean, so that a group cannot be held against all. */
const counts: readonly SeriesName[] = ['headcount', 'vacancies']

/** Position of the last record at or before the morning of a month. */
const recordAt = (t: readonly number[], month: number): number => {
  const after = t.findIndex(day => day > dayOfMonth(month))
  return (after < 0 ? t.length : after) - 1
}

/** Change of a mean from the first morning of a window to the last, and what of it may be chance. */
export interface Change {
  readonly by: number
  /** Twice the standard error of the mean over replicates at the end, from the spread of its band. */
  readonly margin: number
}

export const changeOf = (
  { t, replicates }: EnsembleResult,
  { mean, q05, q95 }: Band,
  { from, to }: Window,
): Change => {
  const end = recordAt(t, to)
  return {
    by: mean[end] - mean[recordAt(t, from)],
    margin: (ERRORS * (q95[end] - q05[end])) / SPANNED / Math.sqrt(replicates),
  }
}

/** How one role moved. */
export interface RoleChange extends Change {
  readonly role: Role
}

/** The roles that work throughout a window, and how each moved; none for a series without roles. */
export const roleChanges = (
  result: EnsembleResult,
  series: SeriesName,
  window: Window,
): readonly RoleChange[] => {
  if (counts.includes(series)) return []
  const [first, last] = [recordAt(result.t, window.from), recordAt(result.t, window.to)]
  return ofRoleSeries.flatMap(({ series: own, role, of }) => {
    if (of !== series) return []
    const { mean: heads } = result.series[`${roles[role]}Headcount`]
    return heads[first] > 0 && heads[last] > 0
      ? [{ role: roles[role], ...changeOf(result, result.series[own], window) }]
      : []
  })
}

/** One sentence: which roles moved most against the mean of all. */
export const peopleSentence = (
  changes: readonly RoleChange[],
  whole: Change,
  series: SeriesName,
): string => {
  if (changes.length === 0)
    return `${capitalised(named(series))} is not recorded as a mean of each role, so no group is held against the whole.`
  if (changes.length === 1)
    return `Only ${roleWords[changes[0].role]} work here, so ${named(series)} is theirs alone.`
  const apart = ({ by }: Change) => by - whole.by
  const ranked = changes
    .filter(change => Math.abs(apart(change)) > change.margin)
    .sort((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)))
  const [most] = ranked
  const all = `Over everybody ${named(series)} ${moved(whole.by, series, whole.margin)}`
  if (most === undefined) return `${all}, and no group moved apart from that by more than chance.`
  const other = ranked.find(change => apart(change) * apart(most) < 0)
  const groups = [most, ...(other === undefined ? [] : [other])]
  return `${all}; furthest from that, ${listed(
    groups.map(({ role, by }) => `among ${roleWords[role]} it ${moved(by, series)}`),
  )}.`
}
