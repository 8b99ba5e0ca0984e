import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Trust in leadership grows where the work itself is mended and people are heard and valued, and is
 * lost where the only answer is to cope better.
 *
 *   target      = trustLevel + trustFromRedesign · (redesignEffort − ½)
 *                 + trustFromControl · (control − ½) + trustFromRecognition · (recognitionLevel − ½)
 *                 + trustFromValues · (valuesLevel − ½) + trustFromAdvocacy · advocacy
 *                 + trustFromQuality · (workSystemQuality − qualityStart)
 *                 − trustLostToWellness · wellnessEffort · (1 − redesignEffort)
 *   trustChange = (target, held within 0–1, − trust) / trustTime
 *
 * trust, trustLevel, redesignEffort, wellnessEffort, control, recognitionLevel, valuesLevel [share, 0–1]
 * workSystemQuality, qualityStart [share, 0–1]   help that has arrived, against that of day 0
 * trustTime [days]
 * advocacy [share, 0–1]   lever
 */
export const trust: Mechanism = {
  name: 'trust',
  links: [
    ['redesignEffort', '+', 'trustChange'],
    ['wellnessEffort', '-', 'trustChange'],
    ['control', '+', 'trustChange'],
    ['recognitionLevel', '+', 'trustChange'],
    ['valuesLevel', '+', 'trustChange'],
    ['advocacy', '+', 'trustChange'],
    ['workSystemQuality', '+', 'trustChange'],
    ['trustLevel', '+', 'trustChange'],
    ['trust', '-', 'trustChange'],
  ],
  sources: ['linzer-2019', 'hart-2019'],

  evaluate({ layout, clinicians, clinics, organisations, inputs, parameters, rates }) {
    const { trust, trustLevel, trustChange } = clinicians
    const { control, recognitionLevel, valuesLevel, workSystemQuality } = clinics
    const { trustFromRedesign, trustLostToWellness, trustFromControl } = parameters
    const { trustFromRecognition, trustFromValues, trustFromAdvocacy } = parameters
    const { trustFromQuality, qualityStart } = parameters
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const effort = organisations.redesignEffort[o]
      const heard =
        trustFromRedesign[o] * (effort - MIDDLE) +
        trustFromControl[o] * (control[c] - MIDDLE) +
        trustFromRecognition[o] * (recognitionLevel[c] - MIDDLE) +
        trustFromValues[o] * (valuesLevel[c] - MIDDLE) +
        trustFromAdvocacy[o] * inputs.advocacy[c] +
        trustFromQuality[o] * (workSystemQuality[c] - qualityStart[o])
      const blamed = trustLostToWellness[o] * organisations.wellnessEffort[o] * (1 - effort)
      const rate = rates.trustTime[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const target = Math.min(1, Math.max(0, trustLevel[i] + heard - blamed))
        trustChange[i] = rate * (target - trust[i])
      }
    }
  },
}
