import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Lasting strain wears people down: the health-impairment path of JD-R.
 *
 *   wear     = wearRate · strain · circumstances · (1 − exhaustion / 54)
 *   recovery = (exhaustion − restingExhaustion) / exhaustionTime
 *
 * wear, recovery [points/day]   flows into and out of exhaustion
 * exhaustion, restingExhaustion [points, 0–54]
 * strain [share, 0–1], circumstances [dmnl, mean 1], exhaustionTime [days], wearRate [points/day]
 *
 * Recovery is towards a stable personal level and slow, so that burnout survives a vacation.
 */
export const healthImpairment: Mechanism = {
  name: 'healthImpairment',
  links: [
    ['strain', '+', 'wear'],
    ['circumstances', '+', 'wear'],
    ['exhaustion', '-', 'wear'],
    ['exhaustion', '+', 'recovery'],
    ['restingExhaustion', '-', 'recovery'],
  ],
  sources: ['hakanen-2008', 'schaufeli-2011'],

  evaluate({ layout, clinicians, parameters, rates }) {
    const { exhaustion, strain, circumstances, restingExhaustion, wear, recovery } = clinicians
    const seats = layout.seatsPerOrganisation
    const top = EXHAUSTION_TOP
    for (let o = 0; o < layout.organisations; o++) {
      const worn = parameters.wearRate[o]
      const rate = rates.exhaustionTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) {
        wear[i] = worn * strain[i] * circumstances[i] * (1 - exhaustion[i] / top)
        recovery[i] = rate * (exhaustion[i] - restingExhaustion[i])
      }
    }
  },
}
