import { lookUp } from '../numerics/table.ts'
import { NURSE, ROLES, SUPPORT } from '../parameters/roles.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Work moves between roles: support staff with time to spare take over clerical work of providers;
 * where support staff or nurses are short, part of their work spills back to nurses and providers,
 * and the rest is left undone.
 *
 *   done(hours, capacity) = min(1, shift(p) / p),  p = hours / capacity;  0 without capacity
 *   spilled    = supportSpill · visitsWanted · supportHours · (1 − done(assigned, capacity) of support)
 *   toNurses   = spillToNurses · spilled, where a nurse is there
 *   leftOver   = nurseSpill · (visitsWanted · nurseHours + triageHours) · (1 − done of nurses)
 *   toProviders = spilled − toNurses + leftOver
 *   delegated  = (delegable + (teamCareDelegable − delegable) · teamRoutine) · clerical · spare / (spare + clerical)
 *   clerical   = visitsWanted · documentationHours + inboxHours
 *   spare      = max(0, capacity − assigned) of support
 *   nursingDone = 1 − (1 − nurseSpill) · (1 − done of nurses)
 *
 * all amounts [hours] of the clinic, per open day; shares [0–1]
 * shift(p)   how far a shift can be stretched (table shiftUnderPressure)
 */
export const delegation: Mechanism = {
  name: 'delegation',
  links: [
    ['visitsWanted', '+', 'delegatedHours'],
    ['documentationHours', '+', 'delegatedHours'],
    ['inboxHours', '+', 'delegatedHours'],
    ['capacityHours', '+', 'delegatedHours'],
    ['assignedHours', '-', 'delegatedHours'],
    ['teamRoutine', '+', 'delegatedHours'],
    ['visitsWanted', '+', 'spillToNurseHours'],
    ['supportHours', '+', 'spillToNurseHours'],
    ['capacityHours', '-', 'spillToNurseHours'],
    ['nursingHours', '+', 'spillToNurseHours'],
    ['assignedHours', '+', 'spillToNurseHours'],
    ['visitsWanted', '+', 'spillToProviderHours'],
    ['supportHours', '+', 'spillToProviderHours'],
    ['nurseHours', '+', 'spillToProviderHours'],
    ['triageHours', '+', 'spillToProviderHours'],
    ['capacityHours', '-', 'spillToProviderHours'],
    ['nursingHours', '-', 'spillToProviderHours'],
    ['assignedHours', '+', 'spillToProviderHours'],
    ['visitsWanted', '-', 'nursingDone'],
    ['supportHours', '-', 'nursingDone'],
    ['capacityHours', '+', 'nursingDone'],
    ['nursingHours', '+', 'nursingDone'],
    ['assignedHours', '-', 'nursingDone'],
  ],
  sources: ['altschuler-2012', 'smith-2019', 'grumbach-2019'],

  evaluate({ layout, groups, clinics, parameters: of }) {
    const { capacityHours, assignedHours } = groups
    const { visitsWanted, documentationHours, inboxHours, triageHours } = clinics
    const { organisationOfClinic } = layout
    const { supportHours, nursingHours, nurseHours, teamRoutine, delegatedHours } = clinics
    const { spillToNurseHours, spillToProviderHours, nursingDone } = clinics
    const { supportSpill, spillToNurses, nurseSpill, teamCareDelegable, delegable } = of
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const support = c * ROLES + SUPPORT
      const nurse = c * ROLES + NURSE
      const wanted = visitsWanted[c]

      const supported = shareDone(assignedHours[support], capacityHours[support])
      const spilled = supportSpill[o] * wanted * supportHours[c] * (1 - supported)
      const toNurses = nursingHours[c] > 0 ? spillToNurses[o] * spilled : 0

      const nursed = shareDone(assignedHours[nurse] + toNurses, nursingHours[c])
      const nursing = wanted * nurseHours[c] + triageHours[c]
      const leftOver = nurseSpill[o] * nursing * (1 - nursed)

      const clerical = wanted * documentationHours[c] + inboxHours[c]
      const spare = Math.max(0, capacityHours[support] - assignedHours[support])
      const taken = spare > 0 ? (clerical * spare) / (spare + clerical) : 0

      const inTeams = (teamCareDelegable[o] - delegable[o]) * teamRoutine[c]
      delegatedHours[c] = (delegable[o] + inTeams) * taken
      spillToNurseHours[c] = toNurses
      spillToProviderHours[c] = spilled - toNurses + leftOver
      nursingDone[c] = 1 - (1 - nurseSpill[o]) * (1 - nursed)
    }
  },
}

/** Share of the hours assigned that a group gets done in shifts. */
const shareDone = (assigned: number, capacity: number): number => {
  if (assigned <= 0) return 1
  if (capacity <= 0) return 0
  const pressure = assigned / capacity
  return Math.min(1, lookUp(tables.shiftUnderPressure, pressure) / pressure)
}
