import type { Mechanism } from './mechanism.ts'

/**
 * The chance of asking for a move to another clinic of the organisation; burnout does not change it.
 *
 *   transferHazard = present · transferRate
 *
 * transferHazard, transferRate [1/day], present [share, 0–1]
 */
export const transferHazard: Mechanism = {
  name: 'transferHazard',
  links: [['present', '+', 'transferHazard']],
  sources: ['kelly-2021', 'dunford-2012'],

  evaluate({ layout, clinicians, parameters }) {
    const { present, transferHazard } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const rate = parameters.transferRate[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) transferHazard[i] = present[i] * rate
    }
  },
}
