import { NURSE, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Whoever was involved when a patient came to harm is injured too: the second victim.
 *
 *   secondVictimInjury = injuryFromHarm · harmRate / involved · (1 − moralInjury)
 *
 * secondVictimInjury [1/day]   flow into moral injury, from which it fades like any other
 * harmRate [events/day]        of the clinic
 * involved [clinicians]        its physicians, advanced practice clinicians and nurses employed
 * injuryFromHarm [dmnl]        moral injury of one event to one person who had none
 *
 * Expected values: everyone carries the mean share of the clinic’s events. Support staff carry none.
 * Whatever helps after an event scales `injuryFromHarm` down.
 */
export const secondVictims: Mechanism = {
  name: 'secondVictims',
  links: [
    ['harmRate', '+', 'secondVictimInjury'],
    ['employedCount', '-', 'secondVictimInjury'],
    ['moralInjury', '-', 'secondVictimInjury'],
  ],
  sources: ['mantri-2020'],

  evaluate({ layout, clinicians, groups, clinics, parameters }) {
    const { moralInjury, secondVictimInjury } = clinicians
    const { employedCount } = groups
    const { groupStart, seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const first = c * ROLES
      let involved = 0
      for (let g = first; g <= first + NURSE; g++) involved += employedCount[g]
      const perEvent = parameters.injuryFromHarm[layout.organisationOfClinic[c]]
      const injury = involved > 0 ? (perEvent * clinics.harmRate[c]) / involved : 0
      const end = groupStart[first + NURSE + 1]
      for (let i = seatStart[c]; i < end; i++) secondVictimInjury[i] = injury * (1 - moralInjury[i])
      for (let i = end; i < seatStart[c + 1]; i++) secondVictimInjury[i] = 0
    }
  },
}
