import { ROLES, roles, type Role } from '../parameters/roles.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import { tallied, tallyGroup } from './observe-people.ts'

/** Those of an organisation who are in one clinic, have one role, or both. */
export interface Section {
  /** Position of the clinic in the scenario; `null` for all clinics. */
  readonly clinic: number | null
  /** `null` for all roles. */
  readonly role: Role | null
}

/** Means over the heads of a section, and over those of them who are at work. */
const perHead = [
  'exhaustion',
  'cynicism',
  'efficacy',
  'burnedOut',
  'burnedOutSingleItem',
  'burnedOutPfi',
  'turnover',
  'intentToLeave',
] as const
const perPresent = ['weeklyHours', 'workPressure'] as const
const counted = ['headcount', 'vacancies'] as const

/** What belongs to a clinic and not to people: recorded for a section of a clinic, NaN for one of all. */
const ofClinic = ['waitDays', 'harmEvents', 'visitsPerWeek'] as const

/** The series that are recorded for a section, in the order of its trace. */
export const sectionSeries = [...perHead, ...perPresent, ...counted, ...ofClinic] as const
export type SectionSeries = (typeof sectionSeries)[number]

const at = Object.fromEntries(tallied.map((name, k) => [name, k])) as Record<
  (typeof tallied)[number],
  number
>

/** Mean of a sum; nobody has no mean. */
const meanOf = (sum: number, heads: number): number => (heads > 0 ? sum / heads : Number.NaN)

/** Reads a section of one organisation into a row in the order of `sectionSeries`; changes nothing. */
export const observeSection = (
  world: World,
  o: number,
  { clinic, role }: Section,
  row: Float64Array,
): void => {
  const { clinicsPerOrganisation } = world.layout
  const sums = new Float64Array(tallied.length)
  const first = o * clinicsPerOrganisation
  const from = first + (clinic ?? 0)
  const to = clinic === null ? first + clinicsPerOrganisation : from + 1
  const only = role === null ? -1 : roles.indexOf(role)
  for (let c = from; c < to; c++)
    for (let r = 0; r < ROLES; r++)
      if (only < 0 || r === only) tallyGroup(world, o, c * ROLES + r, sums, 0)
  let k = 0
  for (const name of perHead) row[k++] = meanOf(sums[at[name]], sums[at.headcount])
  for (const name of perPresent) row[k++] = meanOf(sums[at[name]], sums[at.present])
  for (const name of counted) row[k++] = sums[at[name]]
  if (clinic === null) {
    row.fill(Number.NaN, k)
    return
  }
  const { waitDays, harmRate, visitsPerDay, daysPerOpenDay } = world.clinics
  row[k++] = waitDays[from]
  row[k++] = harmRate[from] * DAYS_PER_YEAR
  row[k] = (visitsPerDay[from] * DAYS_PER_WEEK) / daysPerOpenDay[from]
}
