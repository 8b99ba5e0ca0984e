import { ROLES, roles, type Role } from '../parameters/roles.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../parameters/scales.ts'
import { plainPasses, type Passes } from '../passes/passes.ts'
import { tallyAt, type Tally } from '../state/tallies.ts'
import type { World } from '../state/world.ts'
import { tallyApart } from './observe-people.ts'

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

/** Mean of a sum; nobody has no mean. */
const meanOf = (sum: number, heads: number): number => (heads > 0 ? sum / heads : Number.NaN)

/** Groups of a section of one organisation, in their order. */
const groupsOf = ({ layout }: World, o: number, { clinic, role }: Section): readonly number[] => {
  const first = o * layout.clinicsPerOrganisation
  const clinics = clinic === null ? layout.clinicsPerOrganisation : 1
  const only = role === null ? -1 : roles.indexOf(role)
  return Array.from(
    { length: clinics * ROLES },
    (_, k) => (first + (clinic ?? 0)) * ROLES + k,
  ).filter(g => only < 0 || g % ROLES === only)
}

/** Reads a section of one organisation into a row in the order of `sectionSeries`; changes nothing. */
export const observeSection = (
  world: World,
  o: number,
  section: Section,
  row: Float64Array,
  passes: Passes = plainPasses(world),
): void => {
  const apart = tallyApart(world, o, groupsOf(world, o, section), passes)
  const { sums } = world.tallies
  const sum = (name: Tally): number => sums[apart + tallyAt[name]]
  let k = 0
  for (const name of perHead) row[k++] = meanOf(sum(name), sum('headcount'))
  for (const name of perPresent) row[k++] = meanOf(sum(name), sum('present'))
  for (const name of counted) row[k++] = sum(name)
  const { clinic } = section
  if (clinic === null) {
    row.fill(Number.NaN, k)
    return
  }
  const from = o * world.layout.clinicsPerOrganisation + clinic
  const { waitDays, harmRate, visitsPerDay, daysPerOpenDay } = world.clinics
  row[k++] = waitDays[from]
  row[k++] = harmRate[from] * DAYS_PER_YEAR
  row[k] = (visitsPerDay[from] * DAYS_PER_WEEK) / daysPerOpenDay[from]
}
