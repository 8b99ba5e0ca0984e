import type { Mechanism } from './mechanism.ts'

/**
 * Redesign closes the gap between work as done and work as imagined; without upkeep it opens again.
 *
 *   improvement = redesignGain · (1 + improverGain · improvementCapacity) · redesignEffort
 *                 · redesignFit · (1 − workSystemQuality)
 *   decay       = qualityDecay · workSystemQuality
 *
 * improvement, decay, redesignGain, qualityDecay [1/day]
 * workSystemQuality, redesignEffort [share, 0–1], improverGain, redesignFit [dmnl]
 * improvementCapacity [share, 0–1]   lever: trained improvers and protected staff
 */
export const workRedesign: Mechanism = {
  name: 'workRedesign',
  links: [
    ['redesignEffort', '+', 'improvement'],
    ['redesignFit', '+', 'improvement'],
    ['improvementCapacity', '+', 'improvement'],
    ['workSystemQuality', '-', 'improvement'],
    ['workSystemQuality', '+', 'decay'],
  ],
  sources: ['linzer-2015', 'repenning-sterman-2002'],

  evaluate({ layout, clinics, organisations, inputs, parameters }) {
    const { workSystemQuality, redesignFit, improvement, decay } = clinics
    const { redesignGain, improverGain, qualityDecay } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const gain = redesignGain[o] * (1 + improverGain[o] * inputs.improvementCapacity[c])
      improvement[c] =
        gain * organisations.redesignEffort[o] * redesignFit[c] * (1 - workSystemQuality[c])
      decay[c] = qualityDecay[o] * workSystemQuality[c]
    }
  },
}
