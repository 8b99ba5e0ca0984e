import { ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What locums cost.
 *
 *   locumCost = locumPremium · Σ groups: salary · locums · vacantCount
 *
 * locumCost [$/day], salary [$/day] of the role, locumPremium [dmnl], vacantCount [posts]
 */
export const locumCost: Mechanism = {
  name: 'locumCost',
  links: [
    ['locums', '+', 'locumCost'],
    ['vacantCount', '+', 'locumCost'],
  ],
  sources: [],
  onlyWith: ['locums'],

  evaluate({ layout, groups, organisations, inputs, parameters, ofRole }) {
    const perOrganisation = layout.clinicsPerOrganisation * ROLES
    for (let o = 0; o < layout.organisations; o++) {
      let paid = 0
      for (let g = o * perOrganisation; g < (o + 1) * perOrganisation; g++)
        paid +=
          ofRole.salary[layout.roleRow[g]] *
          inputs.locums[layout.clinicOfGroup[g]] *
          groups.vacantCount[g]
      organisations.locumCost[o] = parameters.locumPremium[o] * paid
    }
  },
}
