import { EXHAUSTION_TOP, LEADERSHIP_HIGH, LEADERSHIP_LOW } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What the job gives: usable tools, a leader's support, colleagues with something left to give, and
 * trust (voice, recognition).
 *
 *   resources = (toolsWeight · workSystemQuality + leadershipWeight · (score − 12) / 48
 *               + colleaguesWeight · (1 − teamExhaustion / 54) + trustWeight · trust) / Σ weights
 *   score     = leadershipScore + leadership, held within 12–60
 *
 * resources, workSystemQuality, trust [share, 0–1]
 * leadershipScore, leadership [points]   score of 12–60 and its change by policy
 * teamExhaustion [points, 0–54]
 */
export const jobResources: Mechanism = {
  name: 'jobResources',
  links: [
    ['workSystemQuality', '+', 'resources'],
    ['leadershipScore', '+', 'resources'],
    ['leadership', '+', 'resources'],
    ['teamExhaustion', '-', 'resources'],
    ['trust', '+', 'resources'],
  ],
  sources: ['bakker-2005-buffer', 'shanafelt-2015-leadership', 'leiter-2009', 'linzer-2019'],

  evaluate({ layout, clinicians, clinics, inputs, parameters }) {
    const { trust, resources } = clinicians
    const { workSystemQuality, leadershipScore, teamExhaustion } = clinics
    const { toolsWeight, leadershipWeight, colleaguesWeight, trustWeight } = parameters
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const weights = toolsWeight[o] + leadershipWeight[o] + colleaguesWeight[o] + trustWeight[o]
      const share = weights > 0 ? 1 / weights : 0
      const led = leadershipScore[c] + inputs.leadership[c]
      const score = Math.min(LEADERSHIP_HIGH, Math.max(LEADERSHIP_LOW, led)) - LEADERSHIP_LOW
      const shared =
        share *
        (toolsWeight[o] * workSystemQuality[c] +
          (leadershipWeight[o] * score) / (LEADERSHIP_HIGH - LEADERSHIP_LOW) +
          colleaguesWeight[o] * (1 - teamExhaustion[c] / EXHAUSTION_TOP))
      const weight = share * trustWeight[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++)
        resources[i] = shared + weight * trust[i]
    }
  },
}
