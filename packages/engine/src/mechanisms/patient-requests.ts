import { MINUTES_PER_HOUR } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Patients ask for visits; slots opened with the time scribes save are filled too. On a ward every
 * patient in a bed asks for one a day. What would have been asked for on a public holiday waits.
 *
 *   each     = visitsPerPatient · daysPerOpenDay, on a ward 1
 *   perDay   = panelSize · (1 + panel) · (1 + surge) · each · demandLevel · (1 + refill)
 *   refill   = scribeRefill · savedMinutes / (60 · (contactHours + documentationHours))
 *   requests = (open + holiday) · perDay
 *
 * perDay           [visits/day]       on an open day
 * requests         [visits/day]       flow into the backlog
 * visitsPerPatient [visits/day]       of one patient, over the calendar year
 * open, holiday    [share, 0–1]
 * demandLevel      [dmnl]             this week's season and chance, mean 1
 * panel, surge     [share]            change against day 0
 * savedMinutes     [minutes], contactHours, documentationHours [hours]
 */
export const patientRequests: Mechanism = {
  name: 'patientRequests',
  links: (['requestsPerDay', 'requests'] as const).flatMap(effect => [
    ['panelSize', '+', effect] as const,
    ['panel', '+', effect] as const,
    ['surge', '+', effect] as const,
    ['demandLevel', '+', effect] as const,
    ['daysPerOpenDay', '+', effect] as const,
    ['ward', '+', effect] as const,
    ['scribeRefill', '+', effect] as const,
    ['savedMinutes', '+', effect] as const,
    ['contactHours', '-', effect] as const,
    ['documentationHours', '-', effect] as const,
    ...(effect === 'requests'
      ? [['open', '+', effect] as const, ['holiday', '+', effect] as const]
      : []),
  ]),
  sources: ['gilchrist-2005', 'zallman-2018'],

  evaluate({ layout, clinics, inputs, parameters }) {
    const { panelSize, demandLevel, savedMinutes, contactHours, documentationHours } = clinics
    const { open, holiday, ward, daysPerOpenDay } = clinics
    const { panel, surge, scribeRefill } = inputs
    const { visitsPerPatient } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const outside = visitsPerPatient[layout.organisationOfClinic[c]] * daysPerOpenDay[c]
      const each = outside + ward[c] * (1 - outside)
      const asked = panelSize[c] * (1 + panel[c]) * (1 + surge[c]) * each * demandLevel[c]
      const visit = MINUTES_PER_HOUR * (contactHours[c] + documentationHours[c])
      clinics.requestsPerDay[c] = asked * (1 + (scribeRefill[c] * savedMinutes[c]) / visit)
      clinics.requests[c] = (open[c] + holiday[c]) * clinics.requestsPerDay[c]
    }
  },
}
