import { lookUp } from '../numerics/table.ts'
import { MINUTES_PER_HOUR } from '../parameters/scales.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What one visit takes: time with the patient, documentation, and the gap between work as done and
 * work as imagined.
 *
 *   saved      = documentationMinutes · table(supportStaff) · scribes · scribeSaving
 *   visitHours = (visitLength + documentationMinutes · table(supportStaff) − saved
 *                 + gapMinutes · (1 − workSystemQuality)) / 60
 *
 * visitHours [hours]           at full length, unhurried
 * saved      [minutes]         by scribes, in the average visit
 * visitLength, documentationMinutes, gapMinutes [minutes]
 * supportStaff [people]        for each clinician
 * scribes, scribeSaving, workSystemQuality [share, 0–1]
 */
export const workPerVisit: Mechanism = {
  name: 'workPerVisit',
  links: [
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
      clinics.visitHours[c] = (visitLength[c] + documentation - saved + gap) / MINUTES_PER_HOUR
    }
  },
}
