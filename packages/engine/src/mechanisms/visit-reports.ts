import type { Mechanism } from './mechanism.ts'

/**
 * Management sees visits in its reports, a quarter late and without the ups and downs of weeks.
 *
 *   reportChange = (visitsPerDay − reportedVisits) / throughputTime
 *
 * reportedVisits, visitsPerDay [visits/day]   on an open day; throughputTime [days]
 */
export const visitReports: Mechanism = {
  name: 'visitReports',
  links: [
    ['visitsPerDay', '+', 'reportChange'],
    ['reportedVisits', '-', 'reportChange'],
  ],
  sources: [],

  evaluate({ layout, clinics, rates }) {
    const { visitsPerDay, reportedVisits, reportChange } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const rate = rates.throughputTime[layout.organisationOfClinic[c]]
      reportChange[c] = rate * (visitsPerDay[c] - reportedVisits[c])
    }
  },
}
