import { lookUp } from '../numerics/table.ts'
import { MINUTES_PER_HOUR } from '../parameters/scales.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What one visit takes: time with the patient, documentation, and the gap between work as done and
 * work as imagined.
 *
 *   saved      = documentationMinutes · table(supportStaff) · scribes · scribeSaving
 *   visitHours = caseMix · (visitLength + documentationMinutes · table(supportStaff) − saved
 *                + gapMinutes · (1 − workSystemQuality)) / 60
 *
 * visitHours [hours]           at full length, unhurried
 * saved      [minutes]         by scribes, in the average visit
 * visitLength, documentationMinutes, gapMinutes [minutes]
 * caseMix [dmnl]              work that the same visit takes here, mean 1
 * supportStaff [people]        for each clinician
 * scribes, scribeSaving, workSystemQuality [share, 0–1]
 */
export const workPerVisit: Mechanism = {
  name: 'workPerVisit',
  links: [
    ['caseMix', '+', 'visitHours'],
    ['visitLength', '+', 'visitHours'],
    ['supportStaff', '-', 'visitHours'],
    ['scribes', '-', 'visitHours'],
    ['workSystemQuality', '-', 'visitHours'],
    ['scribes', '+', 'savedMinutes'],
    ['supportStaff', '-', 'savedMinutes'],
  ],
  sources: ['arndt-2017', 'altschuler-2012', 'lukac-2025'],

  evaluate({ layout, clinics, inputs, parameters }) {
    const { visitLength, supportStaff, scribes } = inputs
    const { documentationMinutes, scribeSaving, gapMinutes } = parameters
    const table = tables.supportSaving
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const documentation = documentationMinutes[o] * lookUp(table, supportStaff[c])
      const saved = documentation * scribes[c] * scribeSaving[o]
      const gap = gapMinutes[o] * (1 - clinics.workSystemQuality[c])
      clinics.savedMinutes[c] = saved
      const minutes = visitLength[c] + documentation - saved + gap
      clinics.visitHours[c] = (clinics.caseMix[c] * minutes) / MINUTES_PER_HOUR
    }
  },
}
