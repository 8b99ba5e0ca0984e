import { lookUp } from '../numerics/table.ts'
import { MINUTES_PER_HOUR } from '../parameters/scales.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The day's work is done by those present: they stay longer and cut visits short as pressure rises.
 *
 *   hoursFactor  = table(workPressure)
 *   pace         = table(workPressure)
 *   careQuality  = min(1, pace · visitLength / neededMinutes)
 *   visitsPerDay = min(backlog + requests, max(0, teamCapacity · standardDay · hoursFactor
 *                  − overheadHours) / (visitHours − caseMix · visitLength · (1 − pace) / 60))
 *   completions  = open · visitsPerDay
 *
 * visitsPerDay, completions, requests [visits/day]   completions drain the backlog
 * hoursFactor [dmnl]    hours worked over hours planned
 * pace [share]          minutes given over minutes scheduled
 * careQuality [share]   minutes given over minutes needed
 *
 * A clinic can give no more visits than are waiting.
 */
export const allocation: Mechanism = {
  name: 'allocation',
  links: [
    ['workPressure', '+', 'hoursFactor'],
    ['workPressure', '-', 'careQuality'],
    ['visitLength', '+', 'careQuality'],
    ['caseMix', '+', 'visitsPerDay'],
    ['workPressure', '+', 'visitsPerDay'],
    ['teamCapacity', '+', 'visitsPerDay'],
    ['overheadHours', '-', 'visitsPerDay'],
    ['visitHours', '-', 'visitsPerDay'],
    ['visitLength', '+', 'visitsPerDay'],
    ['backlog', '+', 'visitsPerDay'],
    ['requests', '+', 'visitsPerDay'],
    ['workPressure', '+', 'completions'],
    ['teamCapacity', '+', 'completions'],
    ['overheadHours', '-', 'completions'],
    ['visitHours', '-', 'completions'],
    ['visitLength', '+', 'completions'],
    ['backlog', '+', 'completions'],
    ['requests', '+', 'completions'],
    ['caseMix', '+', 'completions'],
    ['open', '+', 'completions'],
  ],
  sources: ['oliva-sterman-2001', 'arndt-2017'],

  evaluate({ layout, clinics, inputs, parameters, dt }) {
    const { workPressure, teamCapacity, overheadHours, visitHours, backlog, requests, open } =
      clinics
    const { standardDay, neededMinutes } = parameters
    const { visitLength } = inputs
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const factor = lookUp(tables.hoursUnderPressure, workPressure[c])
      const pace = lookUp(tables.careUnderPressure, workPressure[c])
      const cut = (clinics.caseMix[c] * visitLength[c] * (1 - pace)) / MINUTES_PER_HOUR
      const hurried = visitHours[c] - cut
      const free = Math.max(0, teamCapacity[c] * standardDay[o] * factor - overheadHours[c])
      const visits = Math.min(backlog[c] / dt + requests[c], free / hurried)
      clinics.hoursFactor[c] = factor
      clinics.careQuality[c] = Math.min(1, (pace * visitLength[c]) / neededMinutes[o])
      clinics.visitsPerDay[c] = visits
      clinics.completions[c] = open[c] * visits
    }
  },
}
