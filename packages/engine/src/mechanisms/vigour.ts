import { ROLES } from '../parameters/roles.ts'
import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The tired work slower, and so does the newcomer.
 *
 *   vigour   = (1 − exhaustionLoss · exhaustion / 54) · (1 − fatigueLoss · fatigue)
 *   capacity = present · fte · productivity · vigour · (1 − illnessLoss · ill)
 *              · (newcomerCapacity + (1 − newcomerCapacity) · experience)
 *
 * vigour                              [share, 0–1]
 * capacity, productivity              [dmnl]   of the role; standard hours done in an hour
 * exhaustion                          [points, 0–54]
 * fatigue, experience, present, fte   [share, 0–1]
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
    ['fte', '+', 'capacity'],
    ['ill', '-', 'capacity'],
  ],
  sources: ['guthier-2020', 'systemcare-ramp'],

  evaluate({ layout, clinicians, parameters, ofRole }) {
    const { exhaustion, fatigue, experience, present, fte, ill, vigour, capacity } = clinicians
    const { exhaustionLoss, fatigueLoss, newcomerCapacity, illnessLoss } = parameters
    const { groupStart, organisationOfClinic, roleRow } = layout
    const { productivity } = ofRole
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const perPoint = exhaustionLoss[o] / EXHAUSTION_TOP
      const byFatigue = fatigueLoss[o]
      const start = newcomerCapacity[o]
      const whileIll = illnessLoss[o]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const done = productivity[roleRow[g]]
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++) {
          const power = (1 - perPoint * exhaustion[i]) * (1 - byFatigue * fatigue[i])
          vigour[i] = power
          capacity[i] =
            present[i] *
            fte[i] *
            done *
            power *
            (1 - whileIll * ill[i]) *
            (start + (1 - start) * experience[i])
        }
      }
    }
  },
}
