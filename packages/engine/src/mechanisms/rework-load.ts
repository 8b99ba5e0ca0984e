import { NURSE, ROLES, SUPPORT } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Who puts right what errors have left: providers and nurses at work, each the same part.
 *
 *   reworkHours = daysPerOpenDay · reworkBacklog / reworkTime · presentCount / Σ presentCount
 *
 * reworkHours [hours]     of the group, per open day; none of support staff
 * reworkBacklog [hours]   reworkTime [days], presentCount [clinicians] of providers and nurses
 */
export const reworkLoad: Mechanism = {
  name: 'reworkLoad',
  links: [
    ['reworkBacklog', '+', 'reworkHours'],
    ['daysPerOpenDay', '+', 'reworkHours'],
    ['presentCount', '±', 'reworkHours'],
  ],
  sources: [],

  evaluate({ layout, groups, clinics, rates }) {
    const { presentCount, reworkHours } = groups
    const { reworkBacklog, daysPerOpenDay } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const first = c * ROLES
      let present = 0
      for (let g = first; g <= first + NURSE; g++) present += presentCount[g]
      const rate = rates.reworkTime[layout.organisationOfClinic[c]]
      const each = present > 0 ? (daysPerOpenDay[c] * rate * reworkBacklog[c]) / present : 0
      for (let g = first; g <= first + NURSE; g++) reworkHours[g] = each * presentCount[g]
      reworkHours[first + SUPPORT] = 0
    }
  },
}
