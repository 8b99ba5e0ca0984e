import { CALENDAR_DAYS_PER_WORKING_DAY } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Work waiting for each hour of capacity: what is left of a leaver falls on those who stay.
 *
 *   wanted   = max(0, requestsPerDay + 7/5 · (backlog − accessGoal · requestsPerDay · 5/7) / catchUpTime)
 *   pressure = (wanted · visitHours + overheadHours) / (teamCapacity · standardDay)
 *
 * pressure [dmnl]              required over available capacity; 0 when nobody is there
 * wanted, requestsPerDay [visits/day]
 * backlog [visits]
 * accessGoal, catchUpTime [days]
 * visitHours, overheadHours, standardDay [hours]
 * teamCapacity [dmnl]          standard hours the present can do in an hour
 */
export const workPressure: Mechanism = {
  name: 'workPressure',
  links: [
    ['requestsPerDay', '+', 'workPressure'],
    ['backlog', '+', 'workPressure'],
    ['visitHours', '+', 'workPressure'],
    ['overheadHours', '+', 'workPressure'],
    ['teamCapacity', '-', 'workPressure'],
  ],
  sources: ['oliva-sterman-2001'],

  evaluate({ layout, clinics, parameters, rates }) {
    const { requestsPerDay, backlog, visitHours, overheadHours, teamCapacity } = clinics
    const { accessGoal, standardDay } = parameters
    const { catchUpTime } = rates
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const goal = (accessGoal[o] * requestsPerDay[c]) / CALENDAR_DAYS_PER_WORKING_DAY
      const catchUp = CALENDAR_DAYS_PER_WORKING_DAY * catchUpTime[o] * (backlog[c] - goal)
      const wanted = Math.max(0, requestsPerDay[c] + catchUp)
      const required = wanted * visitHours[c] + overheadHours[c]
      const available = teamCapacity[c] * standardDay[o]
      clinics.workPressure[c] = available > 0 ? required / available : 0
    }
  },
}
