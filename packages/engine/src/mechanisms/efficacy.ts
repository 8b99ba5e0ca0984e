import { EFFICACY_TOP, MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The sense of doing good work follows the care one can give, the recognition one gets and work that
 * agrees with one's values; load does not drive it directly.
 *
 *   target         = efficacyLevel + 48 · (efficacyFromCare · (careQuality − usualCare)
 *                    + efficacyFromReward · (trust − ½)
 *                    + efficacyFromRecognition · (recognitionLevel − ½) + efficacyFromValues · (valuesLevel − ½))
 *   efficacyChange = (target, held within 0–48, − efficacy) / efficacyTime
 *
 * efficacy, efficacyLevel [points, 0–48]   the level is a person's own part
 * careQuality, usualCare, trust, recognitionLevel, valuesLevel [share, 0–1], efficacyTime [days]
 */
export const efficacy: Mechanism = {
  name: 'efficacy',
  links: [
    ['careQuality', '+', 'efficacyChange'],
    ['trust', '+', 'efficacyChange'],
    ['recognitionLevel', '+', 'efficacyChange'],
    ['valuesLevel', '+', 'efficacyChange'],
    ['efficacyLevel', '+', 'efficacyChange'],
    ['efficacy', '-', 'efficacyChange'],
  ],
  sources: ['leiter-2009', 'aronsson-2017'],

  evaluate({ layout, clinicians, clinics, parameters, rates }) {
    const { efficacy, trust, efficacyLevel, efficacyChange } = clinicians
    const { recognitionLevel, valuesLevel } = clinics
    const { efficacyFromCare, efficacyFromReward, usualCare } = parameters
    const { efficacyFromRecognition, efficacyFromValues } = parameters
    const { seatStart } = layout
    const top = EFFICACY_TOP
    const middle = MIDDLE
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const work =
        EFFICACY_TOP *
        (efficacyFromCare[o] * (clinics.careQuality[c] - usualCare[o]) +
          efficacyFromRecognition[o] * (recognitionLevel[c] - MIDDLE) +
          efficacyFromValues[o] * (valuesLevel[c] - MIDDLE))
      const perTrust = EFFICACY_TOP * efficacyFromReward[o]
      const rate = rates.efficacyTime[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const target = efficacyLevel[i] + work + perTrust * (trust[i] - middle)
        efficacyChange[i] = rate * (Math.min(top, Math.max(0, target)) - efficacy[i])
      }
    }
  },
}
