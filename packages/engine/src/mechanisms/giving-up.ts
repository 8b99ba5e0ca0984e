import { CALENDAR_DAYS_PER_WORKING_DAY } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * How long a new patient waits, and those who will not.
 *
 *   waitDays = backlog / (visitsPerDay · 5/7 + backlog / 365)
 *   givingUp = max(0, backlog − toleratedWait · visitsPerDay · 5/7) / givingUpTime
 *
 * waitDays, toleratedWait, givingUpTime [days]   a clinic that sees nobody shows a wait of a year
 * backlog [visits], visitsPerDay, givingUp [visits/day]
 */
export const givingUp: Mechanism = {
  name: 'givingUp',
  links: [
    ['backlog', '+', 'waitDays'],
    ['visitsPerDay', '-', 'waitDays'],
    ['backlog', '+', 'givingUp'],
    ['visitsPerDay', '-', 'givingUp'],
  ],
  sources: ['amn-2022'],

  evaluate({ layout, clinics, parameters, rates }) {
    const { backlog, visitsPerDay } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const seen = visitsPerDay[c] / CALENDAR_DAYS_PER_WORKING_DAY
      const speed = seen + backlog[c] / LONGEST_WAIT
      clinics.waitDays[c] = speed > 0 ? backlog[c] / speed : 0
      const beyond = Math.max(0, backlog[c] - parameters.toleratedWait[o] * seen)
      clinics.givingUp[c] = rates.givingUpTime[o] * beyond
    }
  },
}

/** [days] Longest wait that is shown. */
const LONGEST_WAIT = 365
