import { ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What cut working time costs: the margin of visits that it would have given, less the pay that is saved.
 *
 *   workingTimeCost = Σ clinics: visitMargin · (1 − ward) · (1 − valueShare · valueBased) · cutVisits
 *                     − Σ groups: salary · cutTime
 *
 * workingTimeCost [$/day], salary [$/day] of the role, cutTime [posts], cutVisits [visits/day]
 * ward, valueBased, valueShare [share, 0–1]
 *
 * The ledger leaves these visits out of those not given: what colleagues give in their stead is
 * credited there, and nothing counts twice. Pay is saved as for an empty post. Nurses and support
 * staff earn nothing by the visit; what their cuts do shows in overtime, harm and visits.
 */
export const cutTimeCost: Mechanism = {
  name: 'cutTimeCost',
  links: [
    ['cutVisits', '+', 'workingTimeCost'],
    ['ward', '±', 'workingTimeCost'],
    ['valueBased', '±', 'workingTimeCost'],
    ['cutTime', '-', 'workingTimeCost'],
  ],
  sources: ['merritt-hawkins-2019'],

  evaluate({ layout, groups, clinics, organisations, inputs, parameters, ofRole }) {
    const { cutTime } = groups
    const { ward, cutVisits } = clinics
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let missed = 0
      let saved = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        const byVolume = 1 - parameters.valueShare[o] * inputs.valueBased[c]
        missed += byVolume * (1 - ward[c]) * cutVisits[c]
        for (let g = c * ROLES; g < (c + 1) * ROLES; g++)
          saved += ofRole.salary[layout.roleRow[g]] * cutTime[g]
      }
      organisations.workingTimeCost[o] = parameters.visitMargin[o] * missed - saved
    }
  },
}
