import { PROVIDERS, ROLES } from '../parameters/roles.ts'
import { MINUTES_PER_HOUR } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Three kinds of load: patients (intrinsic), what gets in the way (extraneous) and learning (germane).
 * Extraneous are documentation, messages, gap work and mandates; what it takes is not left for learning.
 *
 *   extraneousShare = ((assigned − overhead) · clerical + presentCount · mandates / 60) / assigned
 *   clerical of providers = (visitsWanted · (documentationHours + contactHours · gapPart) + inboxHours)
 *                           / (visitsWanted · (documentationHours + contactHours) + inboxHours)
 *   gapPart               = gapMinutes · gap / (visitLength + gapMinutes · gap)
 *   clerical of others    = teamGap · gap / (1 + teamGap · gap)
 *   gap                   = 1 − workSystemQuality
 *
 * extraneousShare, clerical, gapPart, gap, teamGap [share, 0–1]
 * assigned, overhead, inboxHours [hours] per open day; documentationHours, contactHours [hours] of one visit
 * visitsWanted [visits/day], mandates [minutes] per person
 */
export const cognitiveLoad: Mechanism = {
  name: 'cognitiveLoad',
  links: [
    ['visitsWanted', '-', 'extraneousShare'],
    ['documentationHours', '+', 'extraneousShare'],
    ['contactHours', '-', 'extraneousShare'],
    ['visitLength', '-', 'extraneousShare'],
    ['workSystemQuality', '-', 'extraneousShare'],
    ['inboxHours', '+', 'extraneousShare'],
    ['assignedHours', '±', 'extraneousShare'],
    ['overheadHours', '-', 'extraneousShare'],
    ['presentCount', '+', 'extraneousShare'],
    ['mandates', '+', 'extraneousShare'],
  ],
  sources: ['arndt-2017', 'harry-2021'],

  evaluate({ layout, groups, clinics, inputs, parameters }) {
    const { assignedHours, overheadHours, presentCount, extraneousShare } = groups
    const { visitsWanted, documentationHours, contactHours, inboxHours } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const gap = 1 - clinics.workSystemQuality[c]
      const gapMinutes = parameters.gapMinutes[o] * gap
      const contact = visitsWanted[c] * contactHours[c]
      const desk = visitsWanted[c] * documentationHours[c] + inboxHours[c]
      const inTheWay = desk + (contact * gapMinutes) / (inputs.visitLength[c] + gapMinutes)
      const ofProviders = contact + desk > 0 ? inTheWay / (contact + desk) : 0
      const teamGap = parameters.teamGap[o] * gap
      const ofOthers = teamGap / (1 + teamGap)
      const mandated = inputs.mandates[c] / MINUTES_PER_HOUR
      for (let role = 0; role < ROLES; role++) {
        const g = c * ROLES + role
        const part = role < PROVIDERS ? ofProviders : ofOthers
        const patients = assignedHours[g] - overheadHours[g]
        extraneousShare[g] =
          assignedHours[g] > 0
            ? (patients * part + presentCount[g] * mandated) / assignedHours[g]
            : 0
      }
    }
  },
}
