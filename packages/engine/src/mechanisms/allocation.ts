import { lookUp } from '../numerics/table.ts'
import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../parameters/scales.ts'
import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * The day's work is done by those present: they stay longer, and providers cut visits short, as
 * pressure rises.
 *
 *   hoursFactor  = min(table(workPressure), hoursCap / planned week), table of providers or of shifts
 *   pace         = table(mean workPressure of providers, by capacity)
 *   scale        = 1, on a ward roundMinutes / neededMinutes
 *   free         = Σ over providers (capacityHours · hoursFactor − overheadHours) − inboxHours
 *                  − catchUpHours + inboxHours · (1 − kept)
 *   kept         = 1 − delegatedHours / (visitsWanted · documentationHours + inboxHours)
 *   perVisit     = contactHours − caseMix · scale · visitLength · (1 − pace) / 60
 *                  + documentationHours · kept + spillToProviderHours / visitsWanted
 *   visitsPerDay = min(requests + backlog, max(0, free) / perVisit), on a ward without the backlog
 *   completions  = open · visitsPerDay
 *   careQuality  = (contactHours · min(1, pace · visitLength / neededMinutes)
 *                  + nurseHours · nursingDone) / (contactHours + nurseHours)
 *
 * visitsPerDay, completions, requests [visits/day]   completions drain the backlog
 * hoursFactor [dmnl]    hours worked over hours planned
 * pace [share]          minutes given over minutes scheduled
 * kept [share]          part of documentation and messages that is not delegated
 * careQuality [share]   care given over care needed, of providers and nurses by the hours it takes
 *
 * A clinic can give no more visits than are waiting. With the loop `overtime` cut hoursFactor stays that
 * of the morning of the cut.
 */
export const allocation: Mechanism = {
  name: 'allocation',
  links: [
    ['workPressure', '+', 'hoursFactor'],
    ['hoursCap', '+', 'hoursFactor'],
    ['plannedDay', '-', 'hoursFactor'],
    ['daysPerOpenDay', '+', 'hoursFactor'],
    ['workPressure', '-', 'careQuality'],
    ['capacityHours', '±', 'careQuality'],
    ['visitLength', '+', 'careQuality'],
    ['contactHours', '±', 'careQuality'],
    ['nurseHours', '±', 'careQuality'],
    ['nursingDone', '+', 'careQuality'],
    ...(['visitsPerDay', 'completions'] as const).flatMap(
      effect =>
        [
          ['workPressure', '+', effect],
          ['capacityHours', '+', effect],
          ['overheadHours', '-', effect],
          ['inboxHours', '-', effect],
          ['catchUpHours', '-', effect],
          ['hoursCap', '+', effect],
          ['plannedDay', '-', effect],
          ['daysPerOpenDay', '+', effect],
          ['contactHours', '-', effect],
          ['documentationHours', '-', effect],
          ['spillToProviderHours', '-', effect],
          ['delegatedHours', '+', effect],
          ['visitsWanted', '+', effect],
          ['caseMix', '+', effect],
          ['ward', '±', effect],
          ['visitLength', '+', effect],
          ['backlog', '+', effect],
          ['requests', '+', effect],
        ] as const,
    ),
    ['open', '+', 'completions'],
  ],
  sources: ['oliva-sterman-2001', 'arndt-2017'],

  evaluate({ layout, groups, clinics, inputs, parameters, cuts, dt }) {
    const { workPressure, capacityHours, overheadHours, plannedDay, hoursFactor } = groups
    const { contactHours, documentationHours, nurseHours, inboxHours, visitsWanted } = clinics
    const { spillToProviderHours, delegatedHours, backlog, requests, open, ward, daysPerOpenDay } =
      clinics
    const { neededMinutes, roundMinutes } = parameters
    const { visitLength } = inputs
    const { organisationOfClinic } = layout
    const { hoursFactorHeld } = groups
    const { catchUpHours, caseMix, visitsPerDay, completions, careQuality, nursingDone } = clinics
    const { hoursCap } = inputs
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const first = c * ROLES
      const most = hoursCap[c] * (daysPerOpenDay[c] / DAYS_PER_WEEK)
      const clerical = visitsWanted[c] * documentationHours[c] + inboxHours[c]
      const kept = clerical > 0 ? 1 - delegatedHours[c] / clerical : 1
      let free = -inboxHours[c] * kept - catchUpHours[c]
      let pool = 0
      let pressed = 0
      for (let g = first; g < first + ROLES; g++) {
        const provides = g < first + PROVIDERS
        const table = provides ? tables.hoursUnderPressure : tables.shiftUnderPressure
        const stretched = cuts.overtime === 1 ? hoursFactorHeld[g] : lookUp(table, workPressure[g])
        hoursFactor[g] = Math.min(stretched, most / plannedDay[g])
        if (!provides) continue
        free += capacityHours[g] * hoursFactor[g] - overheadHours[g]
        pool += capacityHours[g]
        pressed += capacityHours[g] * workPressure[g]
      }
      const pace = lookUp(tables.careUnderPressure, pool > 0 ? pressed / pool : 0)
      const scale = 1 + ward[c] * (roundMinutes[o] / neededMinutes[o] - 1)
      const cut = (caseMix[c] * scale * visitLength[c] * (1 - pace)) / MINUTES_PER_HOUR
      const perVisit =
        contactHours[c] -
        cut +
        documentationHours[c] * kept +
        (visitsWanted[c] > 0 ? spillToProviderHours[c] / visitsWanted[c] : 0)
      const waiting = (1 - ward[c]) * (backlog[c] / dt) + requests[c]
      const visits = Math.min(waiting, Math.max(0, free) / perVisit)
      const given = Math.min(1, (pace * visitLength[c]) / neededMinutes[o])
      visitsPerDay[c] = visits
      completions[c] = open[c] * visits
      careQuality[c] =
        (contactHours[c] * given + nurseHours[c] * nursingDone[c]) /
        (contactHours[c] + nurseHours[c])
    }
  },
}
