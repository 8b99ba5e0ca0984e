import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The chance of leaving: higher for the burned out, and by a path of its own for the morally injured
 * and the disengaged.
 *
 *   leavingHazard = employed · quitRate · (1 + (quitMultiplier − 1) · burnout)
 *                   · (1 + quitFromMoralInjury · moralInjury)
 *                   · (1 + quitFromDisengagement · (½ − engagement))
 *
 * leavingHazard, quitRate [1/day]
 * burnout, moralInjury, engagement [share, 0–1], quitMultiplier [dmnl]
 */
export const turnoverHazard: Mechanism = {
  name: 'turnoverHazard',
  links: [
    ['employed', '+', 'leavingHazard'],
    ['burnout', '+', 'leavingHazard'],
    ['moralInjury', '+', 'leavingHazard'],
    ['engagement', '-', 'leavingHazard'],
  ],
  sources: ['hamidi-2018', 'willard-grace-2019', 'compromised-integrity-2022'],

  evaluate({ layout, clinicians, parameters }) {
    const { employed, burnout, moralInjury, engagement, leavingHazard } = clinicians
    const { quitRate, quitMultiplier, quitFromMoralInjury, quitFromDisengagement } = parameters
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const base = quitRate[o]
      const excess = quitMultiplier[o] - 1
      const byInjury = quitFromMoralInjury[o]
      const byDisengagement = quitFromDisengagement[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++)
        leavingHazard[i] =
          employed[i] *
          base *
          (1 + excess * burnout[i]) *
          (1 + byInjury * moralInjury[i]) *
          (1 + byDisengagement * (MIDDLE - engagement[i]))
    }
  },
}
