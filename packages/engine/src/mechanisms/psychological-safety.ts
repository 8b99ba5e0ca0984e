import { LEADERSHIP_HIGH, LEADERSHIP_LOW, MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * It is safe to say what is wrong where leaders make it so; it is less so where the only answer to
 * burnout is that people should cope better.
 *
 *   target = ½ + safetyFromLeader · (score − usualLeadership) / 48 + safetyFromSpeakingUp · speakingUp
 *            − safetyLostToBlame · wellnessEffort · (1 − redesignEffort)
 *   score  = leadershipScore + leadership, held within 12–60
 *   psychologicalSafetyChange = (target, held within 0–1, − psychologicalSafety) / psychologicalSafetyTime
 *
 * psychologicalSafety, wellnessEffort, redesignEffort [share, 0–1], psychologicalSafetyTime [days]
 * leadershipScore, leadership, usualLeadership [points]
 * speakingUp [share, 0–1]   lever
 */
export const psychologicalSafety: Mechanism = {
  name: 'psychologicalSafety',
  links: [
    ['leadershipScore', '+', 'psychologicalSafetyChange'],
    ['leadership', '+', 'psychologicalSafetyChange'],
    ['speakingUp', '+', 'psychologicalSafetyChange'],
    ['wellnessEffort', '-', 'psychologicalSafetyChange'],
    ['redesignEffort', '+', 'psychologicalSafetyChange'],
    ['psychologicalSafety', '-', 'psychologicalSafetyChange'],
  ],
  sources: ['bahadurzada-2024', 'hart-2019'],

  evaluate({ layout, clinics, organisations, inputs, parameters, rates }) {
    const { psychologicalSafety, psychologicalSafetyChange, leadershipScore } = clinics
    const { safetyFromLeader, usualLeadership, safetyFromSpeakingUp, safetyLostToBlame } =
      parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const blame = organisations.wellnessEffort[o] * (1 - organisations.redesignEffort[o])
      const led = leadershipScore[c] + inputs.leadership[c]
      const score = Math.min(LEADERSHIP_HIGH, Math.max(LEADERSHIP_LOW, led))
      const target =
        MIDDLE +
        (safetyFromLeader[o] * (score - usualLeadership[o])) / (LEADERSHIP_HIGH - LEADERSHIP_LOW) +
        safetyFromSpeakingUp[o] * inputs.speakingUp[c] -
        safetyLostToBlame[o] * blame
      psychologicalSafetyChange[c] =
        rates.psychologicalSafetyTime[o] *
        (Math.min(1, Math.max(0, target)) - psychologicalSafety[c])
    }
  },
}
