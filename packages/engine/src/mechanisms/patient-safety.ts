import { CALENDAR_DAYS_PER_WORKING_DAY } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Errors reach patients when every layer of defence misses them, and the layers are staffed by the
 * same tired people: the Swiss-cheese model.
 *
 *   errors   = visitsPerDay · 5/7 · errorRate · (1 + (errorMultiplier − 1) · teamBurnout)
 *              · (1 + errorFromFatigue · teamFatigue) · (1 + errorFromRush · (1 − careQuality))
 *   miss     = min(1, orderCheckMiss · slip) · min(1, nurseCheckMiss · slip) · lastCheckMiss
 *   slip     = 1 + missFromBurnout · teamBurnout
 *   harmRate = errors · miss
 *
 * harmRate, errors [events/day]   expected, per calendar day
 * errorRate [events/visit], teamBurnout, teamFatigue, careQuality, misses [share, 0–1]
 */
export const patientSafety: Mechanism = {
  name: 'patientSafety',
  links: [
    ['visitsPerDay', '+', 'harmRate'],
    ['teamBurnout', '+', 'harmRate'],
    ['teamFatigue', '+', 'harmRate'],
    ['careQuality', '-', 'harmRate'],
  ],
  sources: ['tawfik-2018', 'tawfik-2019', 'leape-1995'],

  evaluate({ layout, clinics, parameters }) {
    const { visitsPerDay, teamBurnout, teamFatigue, careQuality, harmRate } = clinics
    const { errorRate, errorMultiplier, missFromBurnout } = parameters
    const { errorFromFatigue, errorFromRush } = parameters
    const { orderCheckMiss, nurseCheckMiss, lastCheckMiss } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const errors =
        (visitsPerDay[c] / CALENDAR_DAYS_PER_WORKING_DAY) *
        errorRate[o] *
        (1 + (errorMultiplier[o] - 1) * teamBurnout[c]) *
        (1 + errorFromFatigue[o] * teamFatigue[c]) *
        (1 + errorFromRush[o] * (1 - careQuality[c]))
      const slip = 1 + missFromBurnout[o] * teamBurnout[c]
      const order = Math.min(1, orderCheckMiss[o] * slip)
      const nurse = Math.min(1, nurseCheckMiss[o] * slip)
      harmRate[c] = errors * order * nurse * lastCheckMiss[o]
    }
  },
}
