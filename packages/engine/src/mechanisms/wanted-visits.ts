import type { Mechanism } from './mechanism.ts'

/**
 * Visits that ought to be given on an open day: those asked for, and a part of those waiting beyond
 * the access standard; more where management presses for throughput. Patients on a ward cannot wait:
 * what is not done for them on the day is not done.
 *
 *   goal   = accessStandard · min(requestsPerDay, reportedVisits) / daysPerOpenDay
 *   asked  = max(0, requestsPerDay + daysPerOpenDay · (backlog − goal) / catchUpTime)
 *   wanted = asked · (1 + throughputResponse · throughputPressure),
 *            on a ward requestsPerDay
 *
 * wanted, requestsPerDay [visits/day]   on an open day
 * backlog, goal [visits], accessStandard, catchUpTime [days], throughputPressure [share, 0–1]
 *
 * Where more ask than are seen, those who may wait are counted by how many are seen: otherwise a clinic
 * that half of its patients give up on would look ahead of its goal.
 */
export const wantedVisits: Mechanism = {
  name: 'wantedVisits',
  links: [
    ['requestsPerDay', '+', 'visitsWanted'],
    ['backlog', '+', 'visitsWanted'],
    ['accessStandard', '-', 'visitsWanted'],
    ['reportedVisits', '-', 'visitsWanted'],
    ['throughputPressure', '+', 'visitsWanted'],
    ['daysPerOpenDay', '+', 'visitsWanted'],
    ['ward', '±', 'visitsWanted'],
  ],
  sources: ['oliva-sterman-2001'],

  evaluate({ layout, clinics, parameters, rates }) {
    const { requestsPerDay, backlog, accessStandard, daysPerOpenDay, ward, visitsWanted } = clinics
    const { reportedVisits, throughputPressure } = clinics
    const { catchUpTime } = rates
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const seen = Math.min(requestsPerDay[c], reportedVisits[c])
      const goal = (accessStandard[c] * seen) / daysPerOpenDay[c]
      const catchUp = daysPerOpenDay[c] * catchUpTime[o] * (backlog[c] - goal)
      const pressed = 1 + parameters.throughputResponse[o] * throughputPressure[c]
      const wanted = Math.max(0, requestsPerDay[c] + catchUp) * pressed
      visitsWanted[c] = wanted + ward[c] * (requestsPerDay[c] - wanted)
    }
  },
}
