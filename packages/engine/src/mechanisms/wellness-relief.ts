import { lookUp } from '../numerics/table.ts'
import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The symptomatic fix: programmes relieve those who trust them, and wear on those who read them as
 * blame.
 *
 *   relief = wellnessEffort · table(trust) · exhaustion · room / reliefTime
 *   room   = 1 where programmes relieve, 2 · (1 − exhaustion / 54) where they wear
 *
 * relief [points/day]   out of exhaustion; negative below a trust of about 0.25
 * wellnessEffort, trust [share, 0–1], exhaustion [points, 0–54], reliefTime [days]
 *
 * With the loop `symptomaticFix` cut the effort is that of the morning of the cut; with `tolerance` cut
 * people take part by the trust they had then, and those who come later by the trust they come with.
 */
export const wellnessRelief: Mechanism = {
  name: 'wellnessRelief',
  links: [
    ['wellnessEffort', '±', 'relief'],
    ['trust', '+', 'relief'],
    ['exhaustion', '±', 'relief'],
  ],
  sources: ['panagioti-2017', 'dyrbye-2019', 'fleming-2024', 'hart-2019'],
  onlyWith: ['wellness'],

  evaluate({ layout, clinicians, organisations, rates, cuts }) {
    const { exhaustion, relief } = clinicians
    const trust = cuts.tolerance === 1 ? clinicians.trustHeld : clinicians.trust
    const { wellnessEffort, wellnessToReliefHeld } = organisations
    const effort = cuts.symptomaticFix === 1 ? wellnessToReliefHeld : wellnessEffort
    const table = tables.uptakeByTrust
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const offered = effort[o] * rates.reliefTime[o]
      const end = (o + 1) * seats
      if (offered === 0) {
        relief.fill(0, o * seats, end)
        continue
      }
      for (let i = o * seats; i < end; i++) {
        const uptake = lookUp(table, trust[i])
        // blame wears nobody past the top of the scale; in its middle it wears as far as trust relieves
        const room = uptake < 0 ? 2 * (1 - exhaustion[i] / EXHAUSTION_TOP) : 1
        relief[i] = offered * uptake * exhaustion[i] * room
      }
    }
  },
}
