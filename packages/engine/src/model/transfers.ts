import { streamOf } from '../numerics/random.ts'
import { ROLES } from '../parameters/roles.ts'
import type { World } from '../state/world.ts'
import { vacate } from './leaving.ts'
import { movePerson } from './moves.ts'
import { organisationOf } from './organisation-of.ts'
import { drawThreshold, entityOf, EVENTS_PER_PERSON } from './people.ts'
import { SEARCHING } from './seat-states.ts'

const bestPlace = streamOf('transferTo')

/** Moves a person to a free post of the same role elsewhere in the organisation, if there is one. */
export const transfer = (world: World, g: number, i: number): void => {
  const { clinicians: person, chance, layout } = world
  const o = organisationOf(world, g)
  const moves = person.transfers[i]
  const event = person.person[i] * EVENTS_PER_PERSON + moves
  const entity = entityOf(world, i)
  let to = -1
  let lowest = Infinity
  const perOrganisation = layout.clinicsPerOrganisation * ROLES
  for (let h = o * perOrganisation + (g % ROLES); h < (o + 1) * perOrganisation; h += ROLES) {
    if (h === g) continue
    for (let j = layout.groupStart[h]; j < layout.groupStart[h + 1]; j++) {
      if (person.seatState[j] !== SEARCHING) continue
      const clinic = chance.clinic[layout.clinicOfGroup[h] % layout.clinicsPerOrganisation]
      const lot = chance.random.uniform(bestPlace ^ clinic, chance.replicate[o], entity, event)
      if (lot >= lowest) continue
      lowest = lot
      to = j
    }
  }
  if (to >= 0) {
    movePerson(world, i, to)
    person.transfers[to] += 1
    drawThreshold(world, 'transfer', o, to)
    vacate(world, g, i)
  } else drawThreshold(world, 'transfer', o, i)
}
