import { postLevers } from '../levers/index.ts'
import { ROLES } from '../parameters/roles.ts'
import { MIDDLE } from '../parameters/scales.ts'
import { plainPasses, type Passes } from '../passes/passes.ts'
import type { World } from '../state/world.ts'
import { dismiss, openSearch } from './leaving.ts'
import { organisationOf } from './organisation-of.ts'
import { CLOSED, SEARCHING } from '../state/seat-states.ts'

/** Reviews posts on the days for it, from day 0 on, and opens and closes those that are or are not paid for. */
export const staff = (world: World, day: number, passes: Passes): void => {
  const { layout, parameters } = world
  const perOrganisation = layout.clinicsPerOrganisation * ROLES
  for (let o = 0; o < layout.organisations; o++) {
    if (day % Math.round(parameters.reviewInterval[o]) !== 0) continue
    for (let g = o * perOrganisation; g < (o + 1) * perOrganisation; g++) reviewStaffing(world, g)
  }
  fundAllPosts(world, passes)
}

/**
 * Sets how many posts of a group are added because the work needs them:
 *
 *   needed = employed · workPressure / staffedPressure
 *   added  = staffToWork · max(0, needed − posts funded otherwise)
 */
const reviewStaffing = (world: World, g: number): void => {
  const { groups, inputs, layout, parameters } = world
  const share = inputs.staffToWork[layout.clinicOfGroup[g]]
  const needed =
    (groups.employedCount[g] * groups.workPressure[g]) /
    parameters.staffedPressure[organisationOf(world, g)]
  groups.addedPosts[g] = share * Math.max(0, needed - fundedOtherwise(world, g))
}

const fundedOtherwise = ({ groups, inputs, layout }: World, g: number): number =>
  groups.fundedAtStart[g] * (1 + inputs[postLevers[g % ROLES]][layout.clinicOfGroup[g]])

/** Opens and closes empty posts of every group that has more or fewer than are paid for. */
export const fundAllPosts = (
  world: World,
  { nextUnfunded }: Pick<Passes, 'nextUnfunded'> = plainPasses(world),
): void => {
  for (let g = nextUnfunded(0); g >= 0; g = nextUnfunded(g + 1)) fundPosts(world, g)
}

/**
 * Opens or closes empty posts until the number of open ones is what is paid for. Posts beyond it close
 * when their holders leave, or at once where people are dismissed.
 */
export const fundPosts = (world: World, g: number): void => {
  const { clinicians: person, groups, inputs, layout } = world
  const start = layout.groupStart[g]
  const end = layout.groupStart[g + 1]
  const funded = Math.floor(fundedOtherwise(world, g) + groups.addedPosts[g] + 1 / 2)
  let open = 0
  let held = 0
  for (let i = start; i < end; i++) {
    if (person.seatState[i] !== CLOSED) open++
    held += person.employed[i]
  }
  for (let i = start; i < end && open < funded; i++) {
    if (person.seatState[i] !== CLOSED) continue
    openSearch(world, organisationOf(world, g), i)
    open++
  }
  for (let i = end - 1; i >= start && open > funded; i--) {
    if (person.seatState[i] !== SEARCHING) continue
    person.seatState[i] = CLOSED
    open--
  }
  // where nobody is dismissed, nobody is looked at
  const last = inputs.dismissals[layout.clinicOfGroup[g]] >= MIDDLE ? end - 1 : start - 1
  for (let i = last; i >= start && open > funded; i--) {
    if (person.employed[i] === 0) continue
    dismiss(world, g, i)
    open--
    held--
  }
  groups.vacantCount[g] = open - held
}
