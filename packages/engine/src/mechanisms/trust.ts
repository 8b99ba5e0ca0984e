import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Trust in leadership grows where the work itself is mended, and is lost where the only answer is to
 * cope better.
 *
 *   target      = trustLevel + trustFromRedesign · (redesignEffort − ½)
 *                 − trustLostToWellness · wellnessEffort · (1 − redesignEffort)
 *   trustChange = (target, held within 0–1, − trust) / trustTime
 *
 * trust, trustLevel, redesignEffort, wellnessEffort [share, 0–1], trustTime [days]
 */
export const trust: Mechanism = {
  name: 'trust',
  links: [
    ['redesignEffort', '+', 'trustChange'],
    ['wellnessEffort', '-', 'trustChange'],
    ['trustLevel', '+', 'trustChange'],
    ['trust', '-', 'trustChange'],
  ],
  sources: ['linzer-2019', 'hart-2019'],

  evaluate({ layout, clinicians, organisations, parameters, rates }) {
    const { trust, trustLevel, trustChange } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const effort = organisations.redesignEffort[o]
      const heard = parameters.trustFromRedesign[o] * (effort - MIDDLE)
      const blamed =
        parameters.trustLostToWellness[o] * organisations.wellnessEffort[o] * (1 - effort)
      const rate = rates.trustTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) {
        const target = Math.min(1, Math.max(0, trustLevel[i] + heard - blamed))
        trustChange[i] = rate * (target - trust[i])
      }
    }
  },
}
