import { lookUp } from '../numerics/table.ts'
import { ROLES } from '../parameters/roles.ts'
import { DAYS_PER_WEEK, STANDARD_WEEK } from '../parameters/scales.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What strains beside the work itself: broken nights, weeks so long that the time for recovery is
 * missing, and the loss of colleagues.
 *
 *   hardship = callStrain · table(callLoad) + longHoursStrain · max(0, plannedWeek / 40 − 1)
 *              + strainFromDepartures · departureShock
 *
 * hardship [dmnl]               on the scale of imbalance
 * callLoad [nights/week], plannedWeek [hours], departureShock [dmnl]
 */
export const hardship: Mechanism = {
  name: 'hardship',
  links: [
    ['callLoad', '+', 'hardship'],
    ['plannedDay', '+', 'hardship'],
    ['daysPerOpenDay', '-', 'hardship'],
    ['departureShock', '+', 'hardship'],
  ],
  sources: ['balch-2010'],

  evaluate({ layout, groups, clinics, parameters }) {
    const { callLoad, plannedDay, hardship } = groups
    const { daysPerOpenDay, departureShock } = clinics
    const { callStrain, longHoursStrain, strainFromDepartures } = parameters
    const { organisationOfClinic } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const byCall = callStrain[o]
      const byHours = longHoursStrain[o]
      const loss = strainFromDepartures[o] * departureShock[c]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const week = (plannedDay[g] * DAYS_PER_WEEK) / daysPerOpenDay[c]
        hardship[g] =
          byCall * lookUp(tables.strainOfCall, callLoad[g]) +
          byHours * Math.max(0, week / STANDARD_WEEK - 1) +
          loss
      }
    }
  },
}
