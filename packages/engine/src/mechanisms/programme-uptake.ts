import { lookUp } from '../numerics/table.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Whether a programme for individuals helps depends on how it is taken: those who trust their leaders
 * take it as help; to those who do not, and are overloaded, it says that they are the problem.
 *
 *   programmeUptake = table(trust − overloadResentment · strain)
 *
 * programmeUptake [share, −1–1]   negative below a trust of about 0.25
 * trust, strain [share, 0–1], overloadResentment [dmnl]
 */
export const programmeUptake: Mechanism = {
  name: 'programmeUptake',
  links: [
    ['trust', '+', 'programmeUptake'],
    ['strain', '-', 'programmeUptake'],
  ],
  sources: ['hart-2019', 'fleming-2024'],
  onlyWith: [
    'mindfulness',
    'coaching',
    'peerGroups',
    'counselling',
    'resilienceTraining',
    'debriefs',
  ],

  evaluate({ layout, clinicians, parameters }) {
    const { trust, strain, programmeUptake } = clinicians
    const table = tables.uptakeByTrust
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const resentment = parameters.overloadResentment[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++)
        programmeUptake[i] = lookUp(table, trust[i] - resentment * strain[i])
    }
  },
}
