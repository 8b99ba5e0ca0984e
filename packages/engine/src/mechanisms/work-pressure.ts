import { NURSE, PROVIDERS, ROLES, SUPPORT } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Work waiting for each hour of capacity, once work has been passed on.
 *
 *   pressure of providers     = assigned / capacity + (spillToProviders − delegated) / Σ capacity of providers
 *   pressure of nurses        = (assigned + spillToNurses) / nursingHours
 *   pressure of support staff = (assigned + delegated) / capacity
 *
 * pressure [dmnl]                     0 when nobody is there; each ratio is held within a million
 * assigned, capacity [hours]          of the group, per open day
 * spills and delegated [hours]        of the clinic, per open day
 */
export const workPressure: Mechanism = {
  name: 'workPressure',
  links: [
    ['assignedHours', '+', 'workPressure'],
    ['capacityHours', '±', 'workPressure'],
    ['nursingHours', '±', 'workPressure'],
    ['spillToProviderHours', '+', 'workPressure'],
    ['spillToNurseHours', '+', 'workPressure'],
    ['delegatedHours', '±', 'workPressure'],
  ],
  sources: ['oliva-sterman-2001'],

  evaluate({ layout, groups, clinics }) {
    const { assignedHours, capacityHours, workPressure } = groups
    const { spillToProviderHours, spillToNurseHours, delegatedHours } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const first = c * ROLES
      let pool = 0
      for (let g = first; g < first + PROVIDERS; g++) pool += capacityHours[g]
      const passed = ratio(spillToProviderHours[c] - delegatedHours[c], pool)
      for (let g = first; g < first + PROVIDERS; g++)
        workPressure[g] =
          capacityHours[g] > 0 ? Math.max(0, ratio(assignedHours[g], capacityHours[g]) + passed) : 0
      const nurse = first + NURSE
      workPressure[nurse] = ratio(
        assignedHours[nurse] + spillToNurseHours[c],
        clinics.nursingHours[c],
      )
      const support = first + SUPPORT
      workPressure[support] = ratio(
        assignedHours[support] + delegatedHours[c],
        capacityHours[support],
      )
    }
  },
}

/** Hours of work for an hour of capacity beyond which more makes no difference to anybody. */
const BEYOND_BEARING = 1e6

const ratio = (hours: number, capacity: number): number =>
  capacity > 0 ? Math.max(-BEYOND_BEARING, Math.min(BEYOND_BEARING, hours / capacity)) : 0
