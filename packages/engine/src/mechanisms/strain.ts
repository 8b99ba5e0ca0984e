import { ROLES } from '../parameters/roles.ts'
import { WORKING_DAYS_PER_WEEK, DAYS_PER_WEEK } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Need for recovery follows the day's imbalance; days off and absence let it fade within weeks.
 *
 *   load         = sensitivity · vulnerability · (1 + scarringEffect · scarring)
 *                  · (1 − resilience · programmeUptake)
 *                  · (imbalance + hardship + illnessStrain · ill)
 *   duty         = present · open · fte · daysPerOpenDay · 5/7
 *   strainChange = (duty · load / (load + halfStrainImbalance) − strain
 *                  + (1 − unwinding) · strain · (1 − strain)) / strainTime
 *
 * strain, fte [share, 0–1], strainTime [days]
 * imbalance, halfStrainImbalance, vulnerability [dmnl], sensitivity [dmnl] of the role
 * resilience [share, 0–1]   by training; programmeUptake [share, −1–1]   below 0 training is read as blame
 * duty [share, 0–1]   part of the day’s people who are on duty; on a ward, open every day, five in seven
 *
 * The saturating form keeps strain below 1 however high the demands.
 */
export const strain: Mechanism = {
  name: 'strain',
  links: [
    ['imbalance', '+', 'strainChange'],
    ['vulnerability', '+', 'strainChange'],
    ['scarring', '+', 'strainChange'],
    ['hardship', '+', 'strainChange'],
    ['present', '+', 'strainChange'],
    ['ill', '+', 'strainChange'],
    ['unwinding', '-', 'strainChange'],
    ['resilience', '±', 'strainChange'],
    ['programmeUptake', '-', 'strainChange'],
    ['fte', '+', 'strainChange'],
    ['open', '+', 'strainChange'],
    ['daysPerOpenDay', '+', 'strainChange'],
    ['strain', '-', 'strainChange'],
  ],
  sources: ['westman-eden-1997', 'kuehnel-2011'],

  evaluate({ layout, clinicians, groups, clinics, parameters, rates, ofRole }) {
    const { strain, imbalance, vulnerability, fte, programmeUptake, strainChange } = clinicians
    const { present, ill, scarring, unwinding } = clinicians
    const { groupStart, organisationOfClinic, roleRow } = layout
    const { hardship } = groups
    const { open, daysPerOpenDay, resilience } = clinics
    const { halfStrainImbalance, scarringEffect, illnessStrain } = parameters
    const { strainTime } = rates
    const { sensitivity } = ofRole
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const half = halfStrainImbalance[o]
      const byScars = scarringEffect[o]
      const byIllness = illnessStrain[o]
      const rate = strainTime[o]
      const duty = (open[c] * daysPerOpenDay[c] * WORKING_DAYS_PER_WEEK) / DAYS_PER_WEEK
      const trained = resilience[c]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const hard = hardship[g]
        const sensitive = sensitivity[roleRow[g]]
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++) {
          const spared = 1 - trained * programmeUptake[i]
          const load =
            sensitive *
            vulnerability[i] *
            (1 + byScars * scarring[i]) *
            spared *
            (imbalance[i] + hard + byIllness * ill[i])
          const lingering = (1 - unwinding[i]) * strain[i] * (1 - strain[i])
          const worked = present[i] * duty * fte[i]
          strainChange[i] = rate * ((worked * load) / (load + half) - strain[i] + lingering)
        }
      }
    }
  },
}
