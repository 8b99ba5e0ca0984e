import { EXHAUSTION_TOP, LEADERSHIP_HIGH, LEADERSHIP_LOW, MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What the job gives: usable tools, a leader's support, colleagues with something left to give and
 * trust; and, against what is usual, say in one's work, recognition, shared values and the safety to
 * say what is wrong.
 *
 *   resources = (toolsWeight · workSystemQuality + leadershipWeight · (score − 12) / 48
 *               + colleaguesWeight · (1 − teamExhaustion / 54) + trustWeight · trust) / Σ of these weights
 *               + controlWeight · (control − ½) + recognitionWeight · (recognitionLevel − ½)
 *               + valuesWeight · (valuesLevel − ½) + safetyWeight · (psychologicalSafety − ½),
 *               held within 0–1
 *   score     = leadershipScore + leadership, held within 12–60
 *
 * resources, workSystemQuality, trust, control, recognitionLevel, valuesLevel, psychologicalSafety [share, 0–1]
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
    ['control', '+', 'resources'],
    ['recognitionLevel', '+', 'resources'],
    ['valuesLevel', '+', 'resources'],
    ['psychologicalSafety', '+', 'resources'],
  ],
  sources: [
    'bakker-2005-buffer',
    'shanafelt-2015-leadership',
    'leiter-2009',
    'linzer-2019',
    'linzer-2022',
    'apaydin-2021',
    'bahadurzada-2024',
  ],

  evaluate({ layout, clinicians, clinics, inputs, parameters }) {
    const { trust, resources } = clinicians
    const { workSystemQuality, leadershipScore, teamExhaustion } = clinics
    const { control, recognitionLevel, valuesLevel, psychologicalSafety } = clinics
    const { toolsWeight, leadershipWeight, colleaguesWeight, trustWeight } = parameters
    const { controlWeight, recognitionWeight, valuesWeight, safetyWeight } = parameters
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const weights = toolsWeight[o] + leadershipWeight[o] + colleaguesWeight[o] + trustWeight[o]
      const led = leadershipScore[c] + inputs.leadership[c]
      const score = Math.min(LEADERSHIP_HIGH, Math.max(LEADERSHIP_LOW, led)) - LEADERSHIP_LOW
      const culture =
        controlWeight[o] * (control[c] - MIDDLE) +
        recognitionWeight[o] * (recognitionLevel[c] - MIDDLE) +
        valuesWeight[o] * (valuesLevel[c] - MIDDLE) +
        safetyWeight[o] * (psychologicalSafety[c] - MIDDLE)
      const work =
        toolsWeight[o] * workSystemQuality[c] +
        (leadershipWeight[o] * score) / (LEADERSHIP_HIGH - LEADERSHIP_LOW) +
        colleaguesWeight[o] * (1 - teamExhaustion[c] / EXHAUSTION_TOP)
      const shared = culture + (weights > 0 ? work / weights : 0)
      const weight = weights > 0 ? trustWeight[o] / weights : 0
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++)
        resources[i] = Math.min(1, Math.max(0, shared + weight * trust[i]))
    }
  },
}
