import { EXHAUSTION_TOP, MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Care withheld or rushed, under leaders one does not trust, against one's values, injures; so does to
 * give less than one means to because one is exhausted.
 *
 *   target            = moralInjuryFromRush · (1 − careQuality) + moralInjuryFromMistrust · (1 − trust)
 *                       + moralInjuryFromValues · (½ − valuesLevel)
 *                       + moralInjuryFromExhaustion · (exhaustion − exhaustionMean) / 54
 *                       + moralInjuryLevel, held within 0–1
 *   moralInjuryChange = (target − moralInjury) / moralInjuryTime
 *
 * moralInjury, careQuality, trust, valuesLevel [share, 0–1], moralInjuryTime [days]
 * moralInjuryLevel [dmnl]   a person’s own part: how far their values and the work fit
 * exhaustion [points, 0–54], exhaustionMean [points]   of the reference organisation
 */
export const moralInjury: Mechanism = {
  name: 'moralInjury',
  links: [
    ['careQuality', '-', 'moralInjuryChange'],
    ['trust', '-', 'moralInjuryChange'],
    ['valuesLevel', '-', 'moralInjuryChange'],
    ['exhaustion', '+', 'moralInjuryChange'],
    ['moralInjuryLevel', '+', 'moralInjuryChange'],
    ['moralInjury', '-', 'moralInjuryChange'],
  ],
  sources: ['mantri-2020', 'leiter-2009'],

  evaluate({ layout, clinicians, clinics, parameters, rates }) {
    const { exhaustion, moralInjury, moralInjuryLevel, trust, moralInjuryChange } = clinicians
    const { moralInjuryFromRush, moralInjuryFromMistrust, moralInjuryFromValues } = parameters
    const { moralInjuryFromExhaustion, exhaustionMean } = parameters
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const perPoint = moralInjuryFromExhaustion[o] / EXHAUSTION_TOP
      const usual = exhaustionMean[o]
      const work =
        moralInjuryFromRush[o] * (1 - clinics.careQuality[c]) +
        moralInjuryFromValues[o] * (MIDDLE - clinics.valuesLevel[c])
      const perMistrust = moralInjuryFromMistrust[o]
      const rate = rates.moralInjuryTime[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const own =
          perMistrust * (1 - trust[i]) + perPoint * (exhaustion[i] - usual) + moralInjuryLevel[i]
        const target = Math.min(1, Math.max(0, work + own))
        moralInjuryChange[i] = rate * (target - moralInjury[i])
      }
    }
  },
}
