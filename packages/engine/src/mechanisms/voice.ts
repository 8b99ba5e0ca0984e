import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * People who trust their leaders and feel safe say what is wrong, and redesign fits the work as done.
 *
 *   redesignFit = 1 + voiceGain · ((teamTrust + psychologicalSafety) / 2 − ½)
 *
 * redesignFit, voiceGain [dmnl]   factor on improvement, 1 in the middle
 * teamTrust, psychologicalSafety [share, 0–1]   with the loop `voice` cut, the fit is that of the morning of the cut
 */
export const voice: Mechanism = {
  name: 'voice',
  links: [
    ['teamTrust', '+', 'redesignFit'],
    ['psychologicalSafety', '+', 'redesignFit'],
  ],
  sources: ['linzer-2015', 'bahadurzada-2024'],

  evaluate({ layout, clinics, parameters, cuts }) {
    const { teamTrust, psychologicalSafety, redesignFit, redesignFitHeld } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const said = MIDDLE * (teamTrust[c] + psychologicalSafety[c])
      redesignFit[c] =
        cuts.voice === 1 ? redesignFitHeld[c] : 1 + parameters.voiceGain[o] * (said - MIDDLE)
    }
  },
}
