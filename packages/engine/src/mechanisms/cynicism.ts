import { CYNICISM_TOP, EXHAUSTION_TOP, MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Distance grows out of exhaustion, mistrust and moral injury; hours do not drive it directly.
 *
 *   target         = cynicismLevel + 30 · (cynicismFromExhaustion · exhaustion / 54
 *                    + cynicismFromMistrust · (½ − trust) + cynicismFromMoralInjury · moralInjury)
 *   cynicismChange = (target, held within 0–30, − cynicism) / cynicismTime
 *
 * cynicism, cynicismLevel [points, 0–30]   the level is a person's own part
 * exhaustion [points, 0–54], trust, moralInjury [share, 0–1], cynicismTime [days]
 */
export const cynicism: Mechanism = {
  name: 'cynicism',
  links: [
    ['exhaustion', '+', 'cynicismChange'],
    ['trust', '-', 'cynicismChange'],
    ['moralInjury', '+', 'cynicismChange'],
    ['cynicismLevel', '+', 'cynicismChange'],
    ['cynicism', '-', 'cynicismChange'],
  ],
  sources: ['guthier-2020', 'adler-milstein-2020', 'leiter-2009'],

  evaluate({ layout, clinicians, parameters, rates }) {
    const { exhaustion, cynicism, trust, moralInjury, cynicismLevel, cynicismChange } = clinicians
    const { cynicismFromExhaustion, cynicismFromMistrust, cynicismFromMoralInjury } = parameters
    const seats = layout.seatsPerOrganisation
    const top = CYNICISM_TOP
    const middle = MIDDLE
    for (let o = 0; o < layout.organisations; o++) {
      const perPoint = (CYNICISM_TOP * cynicismFromExhaustion[o]) / EXHAUSTION_TOP
      const perMistrust = CYNICISM_TOP * cynicismFromMistrust[o]
      const perInjury = CYNICISM_TOP * cynicismFromMoralInjury[o]
      const rate = rates.cynicismTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) {
        const target =
          cynicismLevel[i] +
          perPoint * exhaustion[i] +
          perMistrust * (middle - trust[i]) +
          perInjury * moralInjury[i]
        cynicismChange[i] = rate * (Math.min(top, Math.max(0, target)) - cynicism[i])
      }
    }
  },
}
