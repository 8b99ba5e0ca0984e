import type { Mechanism } from './mechanism.ts'

/**
 * The chance of falling ill: higher for the burned out.
 *
 *   sicknessHazard = present · (1 − ill) · sickRate · (1 + (sickMultiplier − 1) · burnout)
 *
 * sicknessHazard, sickRate [1/day], burnout, present [share, 0–1], sickMultiplier [dmnl]
 */
export const sicknessHazard: Mechanism = {
  name: 'sicknessHazard',
  links: [
    ['present', '+', 'sicknessHazard'],
    ['ill', '-', 'sicknessHazard'],
    ['burnout', '+', 'sicknessHazard'],
  ],
  sources: ['sick-leave-nurses'],

  evaluate({ layout, clinicians, parameters }) {
    const { present, ill, burnout, sicknessHazard } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const base = parameters.sickRate[o]
      const excess = parameters.sickMultiplier[o] - 1
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++)
        sicknessHazard[i] = present[i] * (1 - ill[i]) * base * (1 + excess * burnout[i])
    }
  },
}
