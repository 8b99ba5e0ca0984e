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
    const { groupStart } = layout
    for (let g = 0; g < layout.groups; g++) {
      const c = layout.clinicOfGroup[g]
      const o = layout.organisationOfClinic[c]
      const beyond = groups.extraneousShare[g] - ofRole.usualExtraneous[layout.roleRow[g]]
      const room = Math.max(0, 1 - parameters.learningLostToLoad[o] * beyond)
      const gain = 1 + parameters.onboardingGain[o] * inputs.onboarding[c]
      // held below one step a day, however short the ramp
      const rate = Math.min(1 / dt, roleRates.rampTime[layout.roleRow[g]] * room * gain)
      for (let i = groupStart[g]; i < groupStart[g + 1]; i++)
        learning[i] = present[i] * rate * (1 - experience[i])
    }
  },
}
