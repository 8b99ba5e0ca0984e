import { ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Leavers and lost visits cost money that nobody has set aside, and what is new goes first.
 *
 *   budgetSqueeze = squeezeFromLosses · (recentLosses / payroll − budgetedLosses), held within 0–1
 *   payroll       = Σ roles: salary · employedCount
 *
 * budgetSqueeze, budgetedLosses [share, 0–1], squeezeFromLosses [dmnl]
 * recentLosses, payroll [$/day], salary [$/day] of the role, employedCount [clinicians]
 *
 * Usual losses, with the ups and downs of a usual year, are provided for and squeeze nothing.
 */
export const budgetSqueeze: Mechanism = {
  name: 'budgetSqueeze',
  links: [
    ['recentLosses', '+', 'budgetSqueeze'],
    ['employedCount', '-', 'budgetSqueeze'],
  ],
  sources: [],

  evaluate({ layout, groups, organisations, parameters, ofRole }) {
    const { recentLosses, budgetSqueeze } = organisations
    const { budgetedLosses, squeezeFromLosses } = parameters
    const perOrganisation = layout.clinicsPerOrganisation * ROLES
    for (let o = 0; o < layout.organisations; o++) {
      let payroll = 0
      for (let g = o * perOrganisation; g < (o + 1) * perOrganisation; g++)
        payroll += ofRole.salary[layout.roleRow[g]] * groups.employedCount[g]
      const beyond = payroll > 0 ? recentLosses[o] / payroll - budgetedLosses[o] : 0
      budgetSqueeze[o] = Math.min(1, Math.max(0, squeezeFromLosses[o] * beyond))
    }
  },
}
