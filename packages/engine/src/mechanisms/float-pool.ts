import { NURSE, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Nurses of a float pool go where the work is; away from their own unit they can do less.
 *
 *   given        = floatPool · capacityHours of nurses
 *   nursingHours = capacityHours − given + (1 − floatLoss) · Σ given · assignedHours / Σ assignedHours
 *
 * all [hours] per open day, sums over the organisation’s clinics; floatPool, floatLoss [share, 0–1]
 */
export const floatPool: Mechanism = {
  name: 'floatPool',
  links: [
    ['floatPool', '±', 'nursingHours'],
    ['capacityHours', '+', 'nursingHours'],
    ['assignedHours', '±', 'nursingHours'],
  ],
  sources: [],

  evaluate({ layout, groups, clinics, inputs, parameters }) {
    const { capacityHours, assignedHours } = groups
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let pool = 0
      let needed = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        pool += inputs.floatPool[c] * capacityHours[c * ROLES + NURSE]
        needed += assignedHours[c * ROLES + NURSE]
      }
      const perHour = needed > 0 ? ((1 - parameters.floatLoss[o]) * pool) / needed : 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        const g = c * ROLES + NURSE
        clinics.nursingHours[c] =
          (1 - inputs.floatPool[c]) * capacityHours[g] + perHour * assignedHours[g]
      }
    }
  },
}
