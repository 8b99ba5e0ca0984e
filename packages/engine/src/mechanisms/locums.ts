import type { Mechanism } from './mechanism.ts'

/**
 * Locums stand in for posts that nobody holds.
 *
 *   locumHours = locums · vacantCount · plannedDay · productivity · locumProductivity
 *
 * locumHours, plannedDay [hours]   of the group, per open day
 * vacantCount [posts], locums, locumProductivity [share, 0–1], productivity [dmnl] of the role
 */
export const locums: Mechanism = {
  name: 'locums',
  links: [
    ['locums', '+', 'locumHours'],
    ['vacantCount', '+', 'locumHours'],
    ['plannedDay', '+', 'locumHours'],
  ],
  sources: [],
  onlyWith: ['locums'],

  evaluate({ layout, groups, inputs, parameters, ofRole }) {
    const { vacantCount, plannedDay, locumHours } = groups
    for (let g = 0; g < layout.groups; g++) {
      const c = layout.clinicOfGroup[g]
      const each =
        parameters.locumProductivity[layout.organisationOfClinic[c]] *
        ofRole.productivity[layout.roleRow[g]]
      locumHours[g] = inputs.locums[c] * vacantCount[g] * plannedDay[g] * each
    }
  },
}
