import { NURSE, PROVIDERS, ROLES, SUPPORT } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Errors reach patients when every layer of defence misses them. Providers err more when burned out,
 * tired or hurried and where the work system is poor; the layers are staffed by nurses and support
 * staff with burnout of their own: the Swiss-cheese model.
 *
 *   errors       = visitsPerDay / daysPerOpenDay · errorRate
 *                  · (1 + (errorMultiplier − 1) · burnout) · (1 + errorFromFatigue · fatigue)
 *                  · (1 + errorFromRush · (1 − careQuality))
 *                  · (1 + (errorFromSystem − 1) · (1 − workSystemQuality))
 *   order miss   = orderCheckMiss
 *   nurse miss   = 1 − nursingDone · (1 − min(1, nurseCheckMiss · (1 + missFromBurnout · burnout of nurses)))
 *   last miss    = min(1, lastCheckMiss · (1 + missFromBurnout · burnout of support staff))
 *   harmRate     = errors · order miss · nurse miss · last miss
 *   caughtErrors = errors − harmRate
 *
 * errors, caughtErrors, harmRate [events/day]   expected, per calendar day
 * errorRate [events/visit]                      of rested, unhurried providers in the best system
 * groupBurnout, groupFatigue [share, 0–1]       of providers, by what each group can do (capacityHours)
 * nursingDone, careQuality, workSystemQuality, misses [share, 0–1]
 * errorMultiplier, errorFromSystem [dmnl]       odds of the burned out, and of the worst system
 *
 * The order check is a pharmacist or a program and not an agent. Nurses catch errors only in the care
 * that is given. Long hours act through fatigue. Extraneous cognitive load is one more factor of
 * `errors`.
 */
export const patientSafety: Mechanism = {
  name: 'patientSafety',
  links: [
    ...(['errors', 'caughtErrors', 'harmRate'] as const).flatMap(
      effect =>
        [
          ['visitsPerDay', '+', effect],
          ['daysPerOpenDay', '-', effect],
          ['careQuality', '-', effect],
          ['workSystemQuality', '-', effect],
          ['capacityHours', '±', effect],
          ['groupFatigue', '+', effect],
          ['groupBurnout', effect === 'caughtErrors' ? '±' : '+', effect],
        ] as const,
    ),
    ['nursingDone', '+', 'caughtErrors'],
    ['nursingDone', '-', 'harmRate'],
  ],
  sources: ['tawfik-2018', 'tawfik-2019', 'leape-1995'],

  evaluate({ layout, groups, clinics, parameters: of }) {
    const { capacityHours, groupBurnout, groupFatigue } = groups
    const { visitsPerDay, daysPerOpenDay, careQuality, workSystemQuality, nursingDone } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const first = c * ROLES
      let pool = 0
      let burnout = 0
      let fatigue = 0
      for (let g = first; g < first + PROVIDERS; g++) {
        pool += capacityHours[g]
        burnout += capacityHours[g] * groupBurnout[g]
        fatigue += capacityHours[g] * groupFatigue[g]
      }
      const perHour = pool > 0 ? 1 / pool : 0
      const errors =
        (visitsPerDay[c] / daysPerOpenDay[c]) *
        of.errorRate[o] *
        (1 + (of.errorMultiplier[o] - 1) * burnout * perHour) *
        (1 + of.errorFromFatigue[o] * fatigue * perHour) *
        (1 + of.errorFromRush[o] * (1 - careQuality[c])) *
        (1 + (of.errorFromSystem[o] - 1) * (1 - workSystemQuality[c]))
      const nurseSlip = 1 + of.missFromBurnout[o] * groupBurnout[first + NURSE]
      const nurse = 1 - nursingDone[c] * (1 - Math.min(1, of.nurseCheckMiss[o] * nurseSlip))
      const lastSlip = 1 + of.missFromBurnout[o] * groupBurnout[first + SUPPORT]
      const last = Math.min(1, of.lastCheckMiss[o] * lastSlip)
      const harm = errors * of.orderCheckMiss[o] * nurse * last
      clinics.errors[c] = errors
      clinics.harmRate[c] = harm
      clinics.caughtErrors[c] = errors - harm
    }
  },
}
