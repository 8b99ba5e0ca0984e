import { lookUp } from '../numerics/table.ts'
import { CALENDAR_DAYS_PER_WORKING_DAY, MINUTES_PER_HOUR } from '../parameters/scales.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Hours of a clinic's working day that go to other things than visits. Messages follow the panel, not
 * the number of people left to answer them; the rest follows the people.
 *
 *   inbox    = inboxMinutes · panelSize · (1 + panel) / 1000 · table(supportStaff)
 *              · (1 − triageSaving · inboxTriage) / 60
 *   overhead = inbox + presentCount · (mandates / 60 + redesignHours · redesignEffort
 *              · (1 − workSystemQuality) + relearningHours · 7/5 · max(0, improvement − decay)
 *              + programmeHours · wellnessEffort) + mentoringHours · newcomers
 *
 * overhead, inbox [hours]      of the clinic, per working day
 * inboxMinutes [minutes]       per 1,000 patients; mandates [minutes] per clinician
 * redesignHours, programmeHours, mentoringHours [hours]   per working day
 * newcomers [clinicians]       sum of (1 − experience)
 *
 * relearningHours [hours]      for the whole scale of quality; improvement, decay [1/day]
 *
 * Redesign takes time while there is something left to mend, and new routines are slow until they are
 * learned: worse before better.
 */
export const overhead: Mechanism = {
  name: 'overhead',
  links: [
    ['panelSize', '+', 'overheadHours'],
    ['panel', '+', 'overheadHours'],
    ['supportStaff', '-', 'overheadHours'],
    ['inboxTriage', '-', 'overheadHours'],
    ['presentCount', '+', 'overheadHours'],
    ['mandates', '+', 'overheadHours'],
    ['redesignEffort', '+', 'overheadHours'],
    ['workSystemQuality', '-', 'overheadHours'],
    ['improvement', '+', 'overheadHours'],
    ['decay', '-', 'overheadHours'],
    ['wellnessEffort', '+', 'overheadHours'],
    ['newcomers', '+', 'overheadHours'],
  ],
  sources: ['arndt-2017', 'smith-2024', 'grumbach-2019'],

  evaluate({ layout, clinics, organisations, inputs, parameters }) {
    const { panelSize, presentCount, newcomers, workSystemQuality, improvement, decay } = clinics
    const { panel, supportStaff, inboxTriage, mandates } = inputs
    const { inboxMinutes, triageSaving } = parameters
    const { redesignHours, relearningHours, programmeHours, mentoringHours } = parameters
    const table = tables.supportSaving
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const thousands = (panelSize[c] * (1 + panel[c])) / THOUSAND
      const inbox =
        ((inboxMinutes[o] * thousands) / MINUTES_PER_HOUR) *
        lookUp(table, supportStaff[c]) *
        (1 - triageSaving[o] * inboxTriage[c])
      const perPerson =
        mandates[c] / MINUTES_PER_HOUR +
        redesignHours[o] * organisations.redesignEffort[o] * (1 - workSystemQuality[c]) +
        relearningHours[o] *
          CALENDAR_DAYS_PER_WORKING_DAY *
          Math.max(0, improvement[c] - decay[c]) +
        programmeHours[o] * organisations.wellnessEffort[o]
      clinics.overheadHours[c] =
        inbox + presentCount[c] * perPerson + mentoringHours[o] * newcomers[c]
    }
  },
}

const THOUSAND = 1000
