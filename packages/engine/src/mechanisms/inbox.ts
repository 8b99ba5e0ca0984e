import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../parameters/scales.ts'
import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Messages and results follow the panel, not the number of people left to answer them. Nurses who
 * triage them take some of the work over, protected time gets more of them done, and those of people
 * on vacation wait unless they are covered.
 *
 *   all          = inboxMinutes · (1 − usabilitySaving · recordUsability) · panelSize · (1 + panel) / 1000 / 60
 *   messageHours = all · (1 − triageSaving · inboxTriage)
 *   waiting      = (1 − vacationCover) · awayCount / employedCount, of providers
 *   guarded      = protectedTime · daysPerOpenDay / 7 · presentCount of providers
 *   inboxHours   = max(guarded, messageHours · (1 − waiting) − protectedFocus · guarded)
 *   triageHours  = all · triageSaving · inboxTriage
 *
 * messageHours, inboxHours, triageHours [hours]   per open day: that come in for providers, that they
 *                                                 answer, and that nurses take over
 * inboxMinutes [minutes]                          per 1,000 patients; protectedTime [hours/week]
 * inboxTriage, triageSaving, vacationCover, protectedFocus, recordUsability, usabilitySaving [share, 0–1]
 */
export const inbox: Mechanism = {
  name: 'inbox',
  links: [
    ['panelSize', '+', 'messageHours'],
    ['panel', '+', 'messageHours'],
    ['inboxTriage', '-', 'messageHours'],
    ['panelSize', '+', 'inboxHours'],
    ['panel', '+', 'inboxHours'],
    ['inboxTriage', '-', 'inboxHours'],
    ['recordUsability', '-', 'messageHours'],
    ['recordUsability', '-', 'inboxHours'],
    ['vacationCover', '+', 'inboxHours'],
    ['awayCount', '-', 'inboxHours'],
    ['employedCount', '+', 'inboxHours'],
    ['presentCount', '±', 'inboxHours'],
    ['protectedTime', '±', 'inboxHours'],
    ['daysPerOpenDay', '±', 'inboxHours'],
    ['panelSize', '+', 'triageHours'],
    ['panel', '+', 'triageHours'],
    ['inboxTriage', '+', 'triageHours'],
    ['recordUsability', '-', 'triageHours'],
  ],
  sources: ['arndt-2017', 'smith-2024', 'protected-inbox-2025'],

  evaluate({ layout, groups, clinics, inputs, parameters }) {
    const { employedCount, presentCount, awayCount } = groups
    const { panelSize, recordUsability, daysPerOpenDay } = clinics
    const { messageHours, inboxHours, triageHours } = clinics
    const { panel, inboxTriage, vacationCover, protectedTime } = inputs
    const { inboxMinutes, triageSaving, usabilitySaving, protectedFocus } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      let employed = 0
      let present = 0
      let away = 0
      for (let g = c * ROLES; g < c * ROLES + PROVIDERS; g++) {
        employed += employedCount[g]
        present += presentCount[g]
        away += awayCount[g]
      }
      const thousands = (panelSize[c] * (1 + panel[c])) / THOUSAND
      const minutes = inboxMinutes[o] * (1 - usabilitySaving[o] * recordUsability[c])
      const all = (minutes * thousands) / MINUTES_PER_HOUR
      const triaged = triageSaving[o] * inboxTriage[c]
      const waiting = employed > 0 ? ((1 - vacationCover[c]) * away) / employed : 0
      const guarded = (protectedTime[c] * daysPerOpenDay[c] * present) / DAYS_PER_WEEK
      messageHours[c] = all * (1 - triaged)
      inboxHours[c] = Math.max(
        guarded,
        messageHours[c] * (1 - waiting) - protectedFocus[o] * guarded,
      )
      triageHours[c] = all * triaged
    }
  },
}

const THOUSAND = 1000
