import type { Mechanism } from './mechanism.ts'

/**
 * How long a new patient waits, and those who will not. On a ward what was not done yesterday has lapsed.
 *
 *   waitDays = backlog / (visitsPerDay / daysPerOpenDay + backlog / 365)
 *   givingUp = max(0, backlog − toleratedWait · visitsPerDay / daysPerOpenDay) / givingUpTime,
 *              on a ward backlog / day
 *
 * waitDays, toleratedWait, givingUpTime [days]   a clinic that sees nobody shows a wait of a year
 * backlog [visits], visitsPerDay, givingUp [visits/day]
 */
export const givingUp: Mechanism = {
  name: 'givingUp',
  links: [
    ['backlog', '+', 'waitDays'],
    ['visitsPerDay', '-', 'waitDays'],
    ['daysPerOpenDay', '+', 'waitDays'],
    ['backlog', '+', 'givingUp'],
    ['visitsPerDay', '-', 'givingUp'],
    ['daysPerOpenDay', '+', 'givingUp'],
    ['ward', '+', 'givingUp'],
  ],
  sources: ['amn-2022'],

  evaluate({ layout, clinics, parameters, rates }) {
    const { backlog, visitsPerDay, daysPerOpenDay, ward } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const seen = visitsPerDay[c] / daysPerOpenDay[c]
      const speed = seen + backlog[c] / LONGEST_WAIT
      clinics.waitDays[c] = speed > 0 ? backlog[c] / speed : 0
      const beyond = Math.max(0, backlog[c] - parameters.toleratedWait[o] * seen)
      const impatient = rates.givingUpTime[o] * beyond
      clinics.givingUp[c] = impatient + ward[c] * (backlog[c] - impatient)
    }
  },
}

/** [days] Longest wait that is shown. */
const LONGEST_WAIT = 365
