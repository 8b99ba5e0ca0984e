import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Exhaustion in the clinical range leaves a scar: strain is tolerated less, for years.
 *
 *   scarred = (1 − scarring) · max(0, exhaustion − scarringExhaustion) / (54 − scarringExhaustion) / scarringTime
 *   healed  = scarring / healingTime
 *
 * scarring [share, 0–1], exhaustion, scarringExhaustion [points, 0–54], scarringTime, healingTime [days]
 */
export const scarring: Mechanism = {
  name: 'scarring',
  links: [
    ['exhaustion', '+', 'scarred'],
    ['scarring', '-', 'scarred'],
    ['scarring', '+', 'healed'],
  ],
  sources: ['glise-2020'],

  evaluate({ layout, clinicians, parameters, rates }) {
    const { exhaustion, scarring, scarred, healed } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const from = parameters.scarringExhaustion[o]
      const perPoint = rates.scarringTime[o] / (EXHAUSTION_TOP - from)
      const healing = rates.healingTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) {
        scarred[i] = perPoint * (1 - scarring[i]) * Math.max(0, exhaustion[i] - from)
        healed[i] = healing * scarring[i]
      }
    }
  },
}
