import type { Mechanism } from './mechanism.ts'

/**
 * A departure shakes those who stay, beside the work it leaves them; they get over it in weeks.
 *
 *   departures  = leftToday / (teamEmployed + leftToday) / dt
 *   gettingOver = departureShock / departureShockTime
 *
 * departureShock [dmnl]   departures not got over, against the size of the team
 * leftToday are those who left since the last tick, so they are spread over one tick.
 */
export const departureShock: Mechanism = {
  name: 'departureShock',
  links: [
    ['leftToday', '+', 'departures'],
    ['teamEmployed', '-', 'departures'],
    ['departureShock', '+', 'gettingOver'],
  ],
  sources: ['turnover-contagion-2024'],

  evaluate({ layout, clinics, rates, dt }) {
    const { leftToday, teamEmployed, departureShock, departures, gettingOver } = clinics
    const { departureShockTime } = rates
    for (let c = 0; c < layout.clinics; c++) {
      const before = teamEmployed[c] + leftToday[c]
      departures[c] = before > 0 ? leftToday[c] / before / dt : 0
      gettingOver[c] = departureShockTime[layout.organisationOfClinic[c]] * departureShock[c]
    }
  },
}
