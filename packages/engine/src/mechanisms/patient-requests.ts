import { CALENDAR_DAYS_PER_WORKING_DAY, MINUTES_PER_HOUR } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Patients ask for visits; slots opened with the time scribes save are filled too.
 *
 *   perDay   = panelSize · (1 + panel) · (1 + surge) · visitsPerPatient · 7/5 · demandLevel + refill
 *   refill   = scribeRefill · visits of the panel · savedMinutes / (60 · visitHours)
 *   requests = open · perDay
 *
 * perDay           [visits/day]       on a working day
 * requests         [visits/day]       flow into the backlog
 * visitsPerPatient [visits/day]       of one patient, over the calendar year
 * demandLevel      [dmnl]             this week's chance, mean 1
 * panel, surge     [share]            change against day 0
 * savedMinutes     [minutes], visitHours [hours]
 */
export const patientRequests: Mechanism = {
  name: 'patientRequests',
  links: [
    ['panelSize', '+', 'requestsPerDay'],
    ['panel', '+', 'requestsPerDay'],
    ['surge', '+', 'requestsPerDay'],
    ['demandLevel', '+', 'requestsPerDay'],
    ['scribeRefill', '+', 'requestsPerDay'],
    ['savedMinutes', '+', 'requestsPerDay'],
    ['visitHours', '-', 'requestsPerDay'],
    ['panelSize', '+', 'requests'],
    ['panel', '+', 'requests'],
    ['surge', '+', 'requests'],
    ['demandLevel', '+', 'requests'],
    ['scribeRefill', '+', 'requests'],
    ['savedMinutes', '+', 'requests'],
    ['visitHours', '-', 'requests'],
    ['open', '+', 'requests'],
  ],
  sources: ['gilchrist-2005', 'zallman-2018'],

  evaluate({ layout, clinics, inputs, parameters }) {
    const { panelSize, demandLevel, savedMinutes, visitHours, open } = clinics
    const { panel, surge, scribeRefill } = inputs
    const { visitsPerPatient } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const rate = visitsPerPatient[layout.organisationOfClinic[c]] * CALENDAR_DAYS_PER_WORKING_DAY
      const asked = panelSize[c] * (1 + panel[c]) * (1 + surge[c]) * rate * demandLevel[c]
      const refilled = (scribeRefill[c] * savedMinutes[c]) / (MINUTES_PER_HOUR * visitHours[c])
      clinics.requestsPerDay[c] = asked * (1 + refilled)
      clinics.requests[c] = open[c] * clinics.requestsPerDay[c]
    }
  },
}
