import type { Mechanism } from './mechanism.ts'

/**
 * Care withheld or rushed, under leaders one does not trust, injures.
 *
 *   target            = min(1, moralInjuryFromRush · (1 − careQuality)
 *                       + moralInjuryFromMistrust · (1 − trust))
 *   moralInjuryChange = (target − moralInjury) / moralInjuryTime
 *
 * moralInjury, careQuality, trust [share, 0–1], moralInjuryTime [days]
 */
export const moralInjury: Mechanism = {
  name: 'moralInjury',
  links: [
    ['careQuality', '-', 'moralInjuryChange'],
    ['trust', '-', 'moralInjuryChange'],
    ['moralInjury', '-', 'moralInjuryChange'],
  ],
  sources: ['mantri-2020'],

  evaluate({ layout, clinicians, clinics, parameters, rates }) {
    const { moralInjury, trust, moralInjuryChange } = clinicians
    const { moralInjuryFromRush, moralInjuryFromMistrust } = parameters
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const rush = moralInjuryFromRush[o] * (1 - clinics.careQuality[c])
      const perMistrust = moralInjuryFromMistrust[o]
      const rate = rates.moralInjuryTime[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const target = Math.min(1, rush + perMistrust * (1 - trust[i]))
        moralInjuryChange[i] = rate * (target - moralInjury[i])
      }
    }
  },
}
