import { ROLES } from '../parameters/roles.ts'
import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The chance of leaving: higher for the burned out, and by a path of its own for the morally injured
 * and the disengaged.
 *
 *   leavingHazard = employed · (retireRate + quitRate · mobility · (1 + (quitMultiplier − 1) · burnout)
 *                   · (1 + quitFromMoralInjury · (moralInjury − usualMoralInjury))
 *                   · (1 + quitFromDisengagement · (½ − engagement))
 *                   · (1 + quitFromDepartures · departureShock) · (1 − rallyHold · rallying)
 *                   · (1 + earlyLeaving · (1 − onboardingRetention · onboarding) · (1 − experience)))
 *
 * leavingHazard [1/day], retireRate, quitRate [1/day], quitMultiplier [dmnl] of the role
 * burnout, moralInjury, usualMoralInjury, engagement, experience, onboarding, rallying [share, 0–1]
 * departureShock, mobility [dmnl]
 */
export const turnoverHazard: Mechanism = {
  name: 'turnoverHazard',
  links: [
    ['employed', '+', 'leavingHazard'],
    ['mobility', '+', 'leavingHazard'],
    ['burnout', '+', 'leavingHazard'],
    ['moralInjury', '+', 'leavingHazard'],
    ['engagement', '-', 'leavingHazard'],
    ['departureShock', '+', 'leavingHazard'],
    ['rallying', '-', 'leavingHazard'],
    ['experience', '-', 'leavingHazard'],
    ['onboarding', '-', 'leavingHazard'],
  ],
  sources: ['hamidi-2018', 'willard-grace-2019', 'compromised-integrity-2022'],

  evaluate({ layout, clinicians, clinics, inputs, parameters, ofRole }) {
    const { employed, burnout, moralInjury, engagement, experience, leavingHazard } = clinicians
    const { mobility } = clinicians
    const { quitFromMoralInjury, usualMoralInjury, quitFromDisengagement } = parameters
    const { groupStart, organisationOfClinic, roleRow } = layout
    const { departureShock, rallying } = clinics
    const { quitFromDepartures, rallyHold, earlyLeaving, onboardingRetention } = parameters
    const { retireRate, quitRate, quitMultiplier } = ofRole
    const { onboarding } = inputs
    const middle = MIDDLE
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const shaken =
        (1 + quitFromDepartures[o] * departureShock[c]) * (1 - rallyHold[o] * rallying[c])
      const early = earlyLeaving[o] * (1 - onboardingRetention[o] * onboarding[c])
      const byInjury = quitFromMoralInjury[o]
      const usual = usualMoralInjury[o]
      const byDisengagement = quitFromDisengagement[o]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const role = roleRow[g]
        const retire = retireRate[role]
        const base = quitRate[role]
        const excess = quitMultiplier[role] - 1
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++)
          leavingHazard[i] =
            employed[i] *
            (retire +
              base *
                mobility[i] *
                shaken *
                (1 + excess * burnout[i]) *
                (1 + byInjury * (moralInjury[i] - usual)) *
                (1 + byDisengagement * (middle - engagement[i])) *
                (1 + early * (1 - experience[i])))
      }
    }
  },
}
