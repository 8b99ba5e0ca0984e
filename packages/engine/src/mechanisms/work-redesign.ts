import type { Mechanism } from './mechanism.ts'

/**
 * Redesign closes the gap between work as done and work as imagined; without upkeep it opens again.
 *
 *   improvement = redesignGain · redesignEffort · (1 − workSystemQuality)
 *   decay       = qualityDecay · workSystemQuality
 *
 * improvement, decay, redesignGain, qualityDecay [1/day]
 * workSystemQuality, redesignEffort [share, 0–1]
 */
export const workRedesign: Mechanism = {
  name: 'workRedesign',
  links: [
    ['redesignEffort', '+', 'improvement'],
    ['workSystemQuality', '-', 'improvement'],
    ['workSystemQuality', '+', 'decay'],
  ],
  sources: ['linzer-2015', 'repenning-sterman-2002'],

  evaluate({ layout, clinics, organisations, parameters }) {
    const { workSystemQuality, improvement, decay } = clinics
    const { redesignGain, qualityDecay } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      improvement[c] =
        redesignGain[o] * organisations.redesignEffort[o] * (1 - workSystemQuality[c])
      decay[c] = qualityDecay[o] * workSystemQuality[c]
    }
  },
}
