import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Messages of those on vacation wait for them unless somebody covers, and everybody’s on a public
 * holiday; afterwards they are worked off.
 *
 *   own          = messages of the clinic / providers employed
 *   leftWaiting  = own · (away · open · (1 − vacationCover) + employed · holiday)
 *   caughtUp     = present · awayWork / catchingUpTime
 *   catchUpHours = daysPerOpenDay · Σ caughtUp
 *
 * All of providers: nobody else has messages.
 *
 * employed, away, present, open, holiday [share, 0–1]
 * awayWork [hours], leftWaiting, caughtUp [hours/day]   flows into and out of a person’s waiting messages
 * catchUpHours [hours]   of the clinic, per open day;   vacationCover [share, 0–1], lever
 *
 * inbox-mechanism’s messages of those who are away are counted there by the same share.
 */
export const awayMessages: Mechanism = {
  name: 'awayMessages',
  links: [
    ['away', '+', 'leftWaiting'],
    ['open', '+', 'leftWaiting'],
    ['employed', '+', 'leftWaiting'],
    ['holiday', '+', 'leftWaiting'],
    ['messageHours', '+', 'leftWaiting'],
    ['employedCount', '-', 'leftWaiting'],
    ['vacationCover', '-', 'leftWaiting'],
    ['present', '+', 'caughtUp'],
    ['awayWork', '+', 'caughtUp'],
    ['present', '+', 'catchUpHours'],
    ['awayWork', '+', 'catchUpHours'],
    ['daysPerOpenDay', '+', 'catchUpHours'],
  ],
  sources: ['kuehnel-2011'],

  evaluate({ layout, clinicians, groups, clinics, inputs, rates }) {
    const { employed, away, present, awayWork, leftWaiting, caughtUp } = clinicians
    const { employedCount } = groups
    const { open, holiday, messageHours, daysPerOpenDay, catchUpHours } = clinics
    const { groupStart, organisationOfClinic } = layout
    const { catchingUpTime } = rates
    const { vacationCover } = inputs
    for (let c = 0; c < layout.clinics; c++) {
      const rate = catchingUpTime[organisationOfClinic[c]]
      const first = c * ROLES
      let providers = 0
      for (let g = first; g < first + PROVIDERS; g++) providers += employedCount[g]
      const own = providers > 0 ? messageHours[c] / providers : 0
      const onVacation = open[c] * own * (1 - vacationCover[c])
      const onHoliday = holiday[c] * own
      let sum = 0
      for (let g = first; g < first + PROVIDERS; g++) {
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++) {
          leftWaiting[i] = away[i] * onVacation + employed[i] * onHoliday
          caughtUp[i] = present[i] * rate * awayWork[i]
          sum += caughtUp[i]
        }
      }
      const end = groupStart[first + ROLES]
      for (let i = groupStart[first + PROVIDERS]; i < end; i++) {
        leftWaiting[i] = 0
        caughtUp[i] = 0
      }
      catchUpHours[c] = daysPerOpenDay[c] * sum
    }
  },
}
