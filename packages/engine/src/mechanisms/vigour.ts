import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The tired work slower, and so does the newcomer.
 *
 *   vigour   = (1 − exhaustionLoss · exhaustion / 54) · (1 − fatigueLoss · fatigue)
 *   capacity = present · vigour · (newcomerCapacity + (1 − newcomerCapacity) · experience)
 *
 * vigour, capacity               [share, 0–1]
 * exhaustion                     [points, 0–54]
 * fatigue, experience, present   [share, 0–1]
 *
 * Lost vigour raises a person's own demands (allocation): the return path from strain to stressor that
 * longitudinal studies find stronger than the way there.
 */
export const vigour: Mechanism = {
  name: 'vigour',
  links: [
    ['exhaustion', '-', 'vigour'],
    ['fatigue', '-', 'vigour'],
    ['exhaustion', '-', 'capacity'],
    ['fatigue', '-', 'capacity'],
    ['experience', '+', 'capacity'],
    ['present', '+', 'capacity'],
  ],
  sources: ['guthier-2020', 'systemcare-ramp'],

  evaluate({ layout, clinicians, parameters }) {
    const { exhaustion, fatigue, experience, present, vigour, capacity } = clinicians
    const { exhaustionLoss, fatigueLoss, newcomerCapacity } = parameters
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const perPoint = exhaustionLoss[o] / EXHAUSTION_TOP
      const byFatigue = fatigueLoss[o]
      const start = newcomerCapacity[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) {
        const power = (1 - perPoint * exhaustion[i]) * (1 - byFatigue * fatigue[i])
        vigour[i] = power
        capacity[i] = present[i] * power * (start + (1 - start) * experience[i])
      }
    }
  },
}
