import type { Mechanism } from './mechanism.ts'

/**
 * The strain that people live with becomes their usual, and they answer a questionnaire by what is worse or better
 * than usual. Nothing but questionnaires reads what is usual for them.
 *
 *   usualStrainChange = (strain − usualStrain) / usualStrainTime
 *
 * strain, usualStrain [share, 0–1], usualStrainTime [days]
 */
export const habituation: Mechanism = {
  name: 'habituation',
  links: [
    ['strain', '+', 'usualStrainChange'],
    ['usualStrain', '-', 'usualStrainChange'],
  ],
  sources: [],

  evaluate({ layout, clinicians, rates }) {
    const { strain, usualStrain, usualStrainChange } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const rate = rates.usualStrainTime[o]
      for (let i = o * seats; i < (o + 1) * seats; i++)
        usualStrainChange[i] = rate * (strain[i] - usualStrain[i])
    }
  },
}
