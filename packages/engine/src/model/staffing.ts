import { postLevers } from '../levers/index.ts'
import { ROLES } from '../parameters/roles.ts'
import { MIDDLE } from '../parameters/scales.ts'
import type { World } from '../state/world.ts'
import { dismiss, openSearch } from './leaving.ts'
import { organisationOf } from './organisation-of.ts'
import { CLOSED, SEARCHING } from './seat-states.ts'

/** Reviews posts on the days for it, from day 0 on, and opens and closes those that are or are not paid for. */
export const staff = (world: World, day: number): void => {
  const { layout, parameters } = world
  const perOrganisation = layout.clinicsPerOrganisation * ROLES
  for (let o = 0; o < layout.organisations; o++) {
    if (day % Math.round(parameters.reviewInterval[o]) !== 0) continue
    for (let g = o * perOrganisation; g < (o + 1) * perOrganisation; g++) reviewStaffing(world, g)
  }
  fundAllPosts(world)
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
  const change = inputs[postLevers[g % ROLES]]
  groups.addedPosts[g] = share * Math.max(0, needed - fundedOtherwise(world, g, change))
}

/** `change` is the lever of the group's role. */
const fundedOtherwise = ({ groups, layout }: World, g: number, change: Float64Array): number =>
  groups.fundedAtStart[g] * (1 + change[layout.clinicOfGroup[g]])

/** Opens and closes empty posts of every group, role by role. */
export const fundAllPosts = (world: World): void => {
  for (let role = 0; role < ROLES; role++) {
    const change = world.inputs[postLevers[role]]
    for (let g = role; g < world.layout.groups; g += ROLES) fundPosts(world, g, change)
  }
}

/**
 * Opens or closes empty posts until the number of open ones is what is paid for. Posts beyond it close
 * when their holders leave, or at once where people are dismissed.
 */
export const fundPosts = (
  world: World,
  g: number,
  change: Float64Array = world.inputs[postLevers[g % ROLES]],
): void => {
  const { clinicians: person, groups, inputs, layout } = world
  const start = layout.groupStart[g]
  const end = layout.groupStart[g + 1]
  const funded = Math.floor(fundedOtherwise(world, g, change) + groups.addedPosts[g] + 1 / 2)
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
