import { DAYS_PER_WEEK } from '../../parameters/scales.ts'
import { PROVIDERS, ROLES } from '../../parameters/roles.ts'
import type { World } from '../../state/world.ts'

/** Part of a leaver's work that one of those who stay takes over. */
export interface Share {
  /** Seat of who takes it. */
  readonly seat: number
  /** Hours a week. */
  readonly hours: number
}

/** Most takers of one leaver who are told apart. */
const MOST_TAKERS = 60

/** Groups among which the work of one is shared: all providers of a clinic, or those of one other role. */
const sharing = (g: number): readonly [first: number, end: number] => {
  const role = g % ROLES
  return role < PROVIDERS ? [g - role, g - role + PROVIDERS] : [g, g + 1]
}

/** Standard hours that the holder of a seat can do in a planned day; 0 when absent. */
export const capacityOf = ({ clinicians, groups }: World, g: number, i: number): number =>
  clinicians.capacity[i] * groups.plannedDay[g]

/**
 * Who does the work of somebody who has left a seat of group `g`, on the first morning without them. The
 * model gives the work of a clinic to those who are there by what each can do, so that
 *
 *   hours of j = work · lost / (there + allLost) · capacity of j / there
 *
 * work [hours]      of patients and messages that the groups are to do, before any is passed between roles
 * lost [hours]      what the leaver could do on their last day at work; allLost that of all who left that day
 * there [hours]     what those there can do, locums included, who take their part without being named
 *
 * Nobody takes over where nobody is left. `lost` and `allLost` are per open day, `hours` per week.
 */
export const handoverOf = (
  world: World,
  g: number,
  lost: number,
  allLost: number,
): readonly Share[] => {
  const { layout, groups, clinics } = world
  const [first, end] = sharing(g)
  let work = 0
  let there = 0
  for (let h = first; h < end; h++) {
    work += groups.assignedHours[h] - groups.overheadHours[h]
    there += groups.capacityHours[h]
  }
  if (there <= 0 || lost <= 0) return []
  const openDays = DAYS_PER_WEEK / clinics.daysPerOpenDay[layout.clinicOfGroup[g]]
  const each = (openDays * work * lost) / (there + allLost) / there
  const shares: Share[] = []
  for (let h = first; h < end; h++)
    for (let i = layout.groupStart[h]; i < layout.groupStart[h + 1]; i++) {
      const hours = each * capacityOf(world, h, i)
      if (hours > 0) shares.push({ seat: i, hours })
    }
  return shares.sort((a, b) => b.hours - a.hours).slice(0, MOST_TAKERS)
}

/** The first of the groups that share work with this one: the same for all of them. */
export const poolOf = (g: number): number => sharing(g)[0]
