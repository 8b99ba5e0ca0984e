import { MINUTES_PER_HOUR } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What one visit takes: a provider’s time with the patient and documentation, nurses’ and support
 * staff’s part, and on all of it the gap between work as done and work as imagined. On a ward a visit
 * is one patient’s day in bed.
 *
 *   scale              = 1, on a ward roundMinutes / neededMinutes
 *   gap                = 1 − workSystemQuality
 *   written            = documentationMinutes · (1 − usabilitySaving · recordUsability)
 *   saved              = written · (1 − (1 − scribeSaving · scribes) · (1 − humanScribeSaving · humanScribes))
 *   contactHours       = caseMix · scale · (visitLength + gapMinutes · gap) / 60
 *   documentationHours = caseMix · (written − saved) / 60
 *   nurseHours         = caseMix · nurseMinutes · (1 + teamGap · gap) / 60
 *   supportHours       = caseMix · supportMinutes · (1 + teamGap · gap) / 60
 *
 * hours [hours], minutes [minutes]   of one visit, unhurried; nurses’ and support staff’s of a ward their own
 * saved [minutes]                    by software and human scribes, in the average visit
 * caseMix [dmnl]                     work that the same visit takes here, mean 1
 * scribes, humanScribes, their savings, recordUsability, usabilitySaving, workSystemQuality, teamGap [share, 0–1]
 */
export const workPerVisit: Mechanism = {
  name: 'workPerVisit',
  links: [
    ['caseMix', '+', 'contactHours'],
    ['visitLength', '+', 'contactHours'],
    ['workSystemQuality', '-', 'contactHours'],
    ['ward', '+', 'contactHours'],
    ['caseMix', '+', 'documentationHours'],
    ['scribes', '-', 'documentationHours'],
    ['humanScribes', '-', 'documentationHours'],
    ['recordUsability', '-', 'documentationHours'],
    ['caseMix', '+', 'nurseHours'],
    ['workSystemQuality', '-', 'nurseHours'],
    ['ward', '+', 'nurseHours'],
    ['caseMix', '+', 'supportHours'],
    ['workSystemQuality', '-', 'supportHours'],
    ['ward', '+', 'supportHours'],
    ['scribes', '+', 'savedMinutes'],
    ['humanScribes', '+', 'savedMinutes'],
    ['recordUsability', '-', 'savedMinutes'],
  ],
  sources: ['arndt-2017', 'altschuler-2012', 'lukac-2025', 'remote-scribe-2022'],

  evaluate({ layout, clinics, inputs, parameters: of }) {
    const { visitLength, scribes, humanScribes } = inputs
    const { ward, caseMix, recordUsability } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const inBed = ward[c]
      const scale = 1 + inBed * (of.roundMinutes[o] / of.neededMinutes[o] - 1)
      const gap = 1 - clinics.workSystemQuality[c]
      const perMinute = caseMix[c] / MINUTES_PER_HOUR
      const written = of.documentationMinutes[o] * (1 - of.usabilitySaving[o] * recordUsability[c])
      const bySoftware = 1 - of.scribeSaving[o] * scribes[c]
      const byHumans = 1 - of.humanScribeSaving[o] * humanScribes[c]
      const saved = written * (1 - bySoftware * byHumans)
      const nurse = of.nurseMinutes[o] + inBed * (of.wardNurseMinutes[o] - of.nurseMinutes[o])
      const support =
        of.supportMinutes[o] + inBed * (of.wardSupportMinutes[o] - of.supportMinutes[o])
      const team = perMinute * (1 + of.teamGap[o] * gap)
      clinics.savedMinutes[c] = saved
      clinics.contactHours[c] = perMinute * scale * (visitLength[c] + of.gapMinutes[o] * gap)
      clinics.documentationHours[c] = perMinute * (written - saved)
      clinics.nurseHours[c] = team * nurse
      clinics.supportHours[c] = team * support
    }
  },
}
