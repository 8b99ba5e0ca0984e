import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Giving more than one gets wears, beyond the strain of the work itself.
 *
 *   imbalanceWear = present · imbalanceWearRate · max(0, effortRewardRatio − 1) · (1 − exhaustion / 54)
 *
 * imbalanceWear, imbalanceWearRate [points/day]   flow into exhaustion
 * effortRewardRatio [dmnl], exhaustion [points, 0–54], present [share, 0–1]
 */
export const wearFromImbalance: Mechanism = {
  name: 'wearFromImbalance',
  links: [
    ['effortRewardRatio', '+', 'imbalanceWear'],
    ['present', '+', 'imbalanceWear'],
    ['exhaustion', '-', 'imbalanceWear'],
  ],
  sources: ['hasselhorn-2004', 'asu-eri'],

  evaluate({ layout, clinicians, parameters }) {
    const { effortRewardRatio, exhaustion, present, imbalanceWear } = clinicians
    const seats = layout.seatsPerOrganisation
    const top = EXHAUSTION_TOP
    for (let o = 0; o < layout.organisations; o++) {
      const worn = parameters.imbalanceWearRate[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++)
        imbalanceWear[i] =
          present[i] * worn * Math.max(0, effortRewardRatio[i] - 1) * (1 - exhaustion[i] / top)
    }
  },
}
