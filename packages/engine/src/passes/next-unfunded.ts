import { NURSE, PHYSICIAN, PROVIDERS, ROLES } from '../parameters/roles.ts'
import { CLOSED } from '../state/seat-states.ts'
import type { World } from '../state/world.ts'

/**
 * Counts the posts of one group after the other, from a group on, until as many are open as are not paid for:
 *
 *   funded = ⌊fundedAtStart · (1 + change) + addedPosts + ½⌋
 *
 * with the change by the lever of the group's role. Gives that group; −1 when there is none. Of the others it
 * notes how many posts are empty.
 */
export const nextUnfunded = (
  { clinicians, groups, inputs, layout }: World,
  from: number,
): number => {
  const { seatState, employed } = clinicians
  for (let g = from; g < layout.groups; g++) {
    const c = layout.clinicOfGroup[g]
    const role = g % ROLES
    const ofProvider = role === PHYSICIAN ? inputs.posts : inputs.advancedPracticePosts
    const ofOther = role === NURSE ? inputs.nursePosts : inputs.supportStaff
    const change = role < PROVIDERS ? ofProvider : ofOther
    const otherwise = groups.fundedAtStart[g] * (1 + change[c])
    const funded = Math.floor(otherwise + groups.addedPosts[g] + 1 / 2)
    const end = layout.groupStart[g + 1]
    let open = 0
    let held = 0
    for (let i = layout.groupStart[g]; i < end; i++) {
      open += seatState[i] === CLOSED ? 0 : 1
      held += employed[i]
    }
    if (open !== funded) return g
    groups.vacantCount[g] = open - held
  }
  return -1
}
