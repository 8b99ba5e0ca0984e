import { ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Newcomers become experienced while they are at work, the faster the less gets in the way: extraneous
 * load crowds out germane load.
 *
 *   learning = present · (1 + onboardingGain · onboarding) · (1 − experience) · room / rampTime
 *   room     = max(0, 1 − learningLostToLoad · (extraneousShare − usualExtraneous))
 *
 * experience, present, onboarding [share, 0–1], rampTime [days] of the role
 * extraneousShare, usualExtraneous [share, 0–1]   of the hours of the role
 */
export const learning: Mechanism = {
  name: 'learning',
  links: [
    ['present', '+', 'learning'],
    ['onboarding', '+', 'learning'],
    ['experience', '-', 'learning'],
    ['extraneousShare', '-', 'learning'],
  ],
  sources: ['systemcare-ramp'],

  evaluate({ layout, clinicians, groups, inputs, parameters, ofRole, roleRates, dt }) {
    const { present, experience, learning } = clinicians
    const { groupStart, organisationOfClinic, roleRow } = layout
    const { extraneousShare } = groups
    const { learningLostToLoad, onboardingGain } = parameters
    const { usualExtraneous } = ofRole
    const { rampTime } = roleRates
    const { onboarding } = inputs
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const lost = learningLostToLoad[o]
      const gain = 1 + onboardingGain[o] * onboarding[c]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const beyond = extraneousShare[g] - usualExtraneous[roleRow[g]]
        const room = Math.max(0, 1 - lost * beyond)
        // held below one step a day, however short the ramp
        const rate = Math.min(1 / dt, rampTime[roleRow[g]] * room * gain)
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++)
          learning[i] = present[i] * rate * (1 - experience[i])
      }
    }
  },
}
