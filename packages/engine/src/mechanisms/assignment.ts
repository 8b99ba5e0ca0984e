import { NURSE, PHYSICIAN, PROVIDERS, ROLES, SUPPORT } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Who is to do what, before any of it is passed on: providers see the patients and answer messages
 * together, each by what those present can do; what a leaver did falls on those who stay.
 *
 *   providers’ work = visitsWanted · (contactHours + documentationHours) + inboxHours
 *   assigned        = overhead + providers’ work · capacityHours / Σ capacityHours of providers
 *                     overhead + visitsWanted · nurseHours + triageHours     of nurses
 *                     overhead + visitsWanted · supportHours                 of support staff
 *
 * assigned, overhead, capacityHours [hours]   of the group, per open day
 * visitsWanted [visits/day]; contactHours, documentationHours, nurseHours, supportHours [hours] of one visit
 * inboxHours, triageHours [hours]             of the clinic, per open day
 *
 * Without any provider the work is the physicians’, so that it is not lost.
 */
export const assignment: Mechanism = {
  name: 'assignment',
  links: [
    ['visitsWanted', '+', 'assignedHours'],
    ['contactHours', '+', 'assignedHours'],
    ['documentationHours', '+', 'assignedHours'],
    ['nurseHours', '+', 'assignedHours'],
    ['supportHours', '+', 'assignedHours'],
    ['inboxHours', '+', 'assignedHours'],
    ['triageHours', '+', 'assignedHours'],
    ['overheadHours', '+', 'assignedHours'],
    ['capacityHours', '±', 'assignedHours'],
  ],
  sources: ['arndt-2017'],

  evaluate({ layout, groups, clinics }) {
    const { overheadHours, capacityHours, assignedHours } = groups
    const { visitsWanted, contactHours, documentationHours, nurseHours, supportHours } = clinics
    const { inboxHours, triageHours } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const first = c * ROLES
      let pool = 0
      for (let g = first; g < first + PROVIDERS; g++) pool += capacityHours[g]
      const patients = visitsWanted[c] * (contactHours[c] + documentationHours[c]) + inboxHours[c]
      for (let g = first; g < first + PROVIDERS; g++) {
        const none = g === first + PHYSICIAN ? 1 : 0
        const share = pool > 0 ? capacityHours[g] / pool : none
        assignedHours[g] = overheadHours[g] + share * patients
      }
      assignedHours[first + NURSE] =
        overheadHours[first + NURSE] + visitsWanted[c] * nurseHours[c] + triageHours[c]
      assignedHours[first + SUPPORT] =
        overheadHours[first + SUPPORT] + visitsWanted[c] * supportHours[c]
    }
  },
}
