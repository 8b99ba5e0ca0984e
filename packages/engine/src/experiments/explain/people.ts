import { ofRoleSeries, type SeriesName } from '../../model/series/catalogue.ts'
import { roles, roleWords, type Role } from '../../parameters/roles.ts'
import { mean, standardDeviation } from '../../numerics/statistics.ts'
import type { ExhaustionAttribution } from '../exhaustion-attribution.ts'
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

/** How the mean exhaustion of one clinic moved. */
export interface ClinicChange extends Change {
  readonly clinic: string
}

/** How each of several clinics moved, over the runs in which somebody works there at both ends. */
export const clinicChanges = (
  { clinics }: ExhaustionAttribution,
  { from, to }: Window,
): readonly ClinicChange[] =>
  clinics.length < 2
    ? []
    : clinics.map(({ name, exhaustion }) => {
        const changes = exhaustion[to].flatMap((end, run) =>
          end > 0 && exhaustion[from][run] > 0 ? [end - exhaustion[from][run]] : [],
        )
        const margin =
          (ERRORS * standardDeviation(changes)) / Math.sqrt(Math.max(1, changes.length))
        return { clinic: name, by: mean(changes), margin }
      })

/** Those that moved apart from a whole by more than chance, furthest first. */
const apartFrom = <Group extends Change>(
  changes: readonly Group[],
  { by: whole }: Change,
): Group[] =>
  changes
    .filter(({ by, margin }) => Math.abs(by - whole) > margin)
    .sort((a, b) => Math.abs(b.by - whole) - Math.abs(a.by - whole))

/** One sentence: which roles, and which clinic, moved most against the mean of all. */
export const peopleSentence = (
  changes: readonly RoleChange[],
  clinics: readonly ClinicChange[],
  whole: Change,
  series: SeriesName,
): string => {
  if (changes.length === 0)
    return `${capitalised(named(series))} is not recorded as a mean of each role, so no group is held against the whole.`
  const [most, ...others] = changes.length > 1 ? apartFrom(changes, whole) : []
  const other = others.find(({ by }) => by > whole.by !== most.by > whole.by)
  const groups = [most, other].flatMap(group =>
    group === undefined ? [] : [`among ${roleWords[group.role]} it ${moved(group.by, series)}`],
  )
  const places = apartFrom(clinics, whole)
    .slice(0, 1)
    .map(({ clinic, by }) => `in ${clinic} it ${moved(by, series)}`)
  const alone =
    changes.length > 1
      ? ''
      : `Only ${roleWords[changes[0].role]} work here, so ${named(series)} is theirs alone`
  if (alone !== '' && places.length === 0) return `${alone}.`
  const all = `${alone === '' ? 'Over everybody' : `${alone}; over all of them`} ${named(series)} ${moved(whole.by, series, whole.margin)}`
  if (groups.length === 0 && places.length === 0)
    return `${all}, and no ${clinics.length > 0 ? 'role and no clinic' : 'group'} moved apart from that by more than chance.`
  return `${all}; furthest from that, ${listed([...groups, ...places])}.`
}
