import { streamOf } from '../numerics/random.ts'
import { ROLES } from '../parameters/roles.ts'
import type { World } from '../state/world.ts'
import { vacate } from './leaving.ts'
import { movePerson } from './moves.ts'
import { organisationOf } from './organisation-of.ts'
import { drawThreshold, entityOf, EVENTS_PER_PERSON } from './people.ts'
import { SEARCHING } from '../state/seat-states.ts'

const bestPlace = streamOf('transferTo')

/**
 * Moves a person to a free post of the same role elsewhere in the organisation, if there is one.
 * `searching` counts the posts that are free to be taken in each group, shape [groups], and is kept so.
 */
export const transfer = (world: World, g: number, i: number, searching: Int32Array): void => {
  const { clinicians: person, chance, layout } = world
  const o = organisationOf(world, g)
  const moves = person.transfers[i]
  const event = person.person[i] * EVENTS_PER_PERSON + moves
  const entity = entityOf(world, i)
  let to = -1
  let lowest = Infinity
  const perOrganisation = layout.clinicsPerOrganisation * ROLES
  for (let h = o * perOrganisation + (g % ROLES); h < (o + 1) * perOrganisation; h += ROLES) {
    if (h === g || searching[h] === 0) continue
    const clinic = chance.clinic[layout.clinicOfGroup[h] % layout.clinicsPerOrganisation]
    const lot = chance.random.uniform(bestPlace ^ clinic, chance.replicate[o], entity, event)
    if (lot >= lowest) continue
    lowest = lot
    to = h
  }
  if (to >= 0) {
    const seat = person.seatState.indexOf(SEARCHING, layout.groupStart[to])
    movePerson(world, i, seat)
    person.transfers[seat] += 1
    drawThreshold(world, 'transfer', o, seat)
    searching[to] -= 1
    vacate(world, g, i)
    searching[g] += 1
  } else drawThreshold(world, 'transfer', o, i)
}
