import type { Mechanism } from './mechanism.ts'

/**
 * A better health record reaches the work over months.
 *
 *   usabilityChange = (usability − recordUsability) / usabilityTime
 *
 * recordUsability, usability [share, 0–1]   the second a lever; usabilityTime [days]
 */
export const recordUsability: Mechanism = {
  name: 'recordUsability',
  links: [
    ['usability', '+', 'usabilityChange'],
    ['recordUsability', '-', 'usabilityChange'],
  ],
  sources: [],
  onlyWith: ['usability'],

  evaluate({ layout, clinics, inputs, rates }) {
    const { recordUsability, usabilityChange } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const rate = rates.usabilityTime[layout.organisationOfClinic[c]]
      usabilityChange[c] = rate * (inputs.usability[c] - recordUsability[c])
    }
  },
}
