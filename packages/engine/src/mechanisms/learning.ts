import type { Mechanism } from './mechanism.ts'

/**
 * Newcomers become experienced while they are at work.
 *
 *   learning = present · (1 − experience) / rampTime
 *
 * experience, present [share, 0–1], rampTime [days]
 */
export const learning: Mechanism = {
  name: 'learning',
  links: [
    ['present', '+', 'learning'],
    ['experience', '-', 'learning'],
  ],
  sources: ['systemcare-ramp'],

  evaluate({ layout, clinicians, rates }) {
    const { present, experience, learning } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const rate = rates.rampTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) learning[i] = present[i] * rate * (1 - experience[i])
    }
  },
}
