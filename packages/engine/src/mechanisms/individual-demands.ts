import { ROLES } from '../parameters/roles.ts'
import { DAYS_PER_WEEK } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Each person's part of the day: everyone present works the hours of the group, by their part of full
 * time, and the tired feel the same load as more. Some groups carry extra emotional load beside it.
 *
 *   hours   = present · min(24, fte · plannedDay · hoursFactor
 *             + daysPerOpenDay · (caughtUp + callLoad · callHours / 7))
 *   demands = (workPressure · groupVigour / vigour + daysPerOpenDay · caughtUp / plannedDay)
 *             · (1 + min(0, emotionalTax) + equityBurden · max(0, emotionalTax))
 *
 * hours   [hours]   on an open day
 * demands [dmnl]    own work pressure; the group's at its mean vigour, and what waited during a vacation;
 *                   felt while at work, and worked out for those who are not
 * caughtUp [hours/day], callLoad [nights/week], callHours [hours] of a night
 * emotionalTax [share, mean 0], equityBurden [share, 0–1]
 */
export const individualDemands: Mechanism = {
  name: 'individualDemands',
  links: [
    ['hoursFactor', '+', 'hours'],
    ['plannedDay', '+', 'hours'],
    ['present', '+', 'hours'],
    ['fte', '+', 'hours'],
    ['caughtUp', '+', 'hours'],
    ['callLoad', '+', 'hours'],
    ['daysPerOpenDay', '+', 'hours'],
    ['caughtUp', '+', 'demands'],
    ['plannedDay', '-', 'demands'],
    ['daysPerOpenDay', '+', 'demands'],
    ['workPressure', '+', 'demands'],
    ['groupVigour', '+', 'demands'],
    ['vigour', '-', 'demands'],
    ['emotionalTax', '+', 'demands'],
    ['equityBurden', '+', 'demands'],
  ],
  sources: ['guthier-2020'],

  evaluate({ layout, clinicians, groups, clinics, parameters }) {
    const { present, fte, vigour, caughtUp, emotionalTax, hours, demands } = clinicians
    const { groupStart, organisationOfClinic } = layout
    const { plannedDay, hoursFactor, workPressure, groupVigour, callLoad } = groups
    const { equityBurden, daysPerOpenDay } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const burden = equityBurden[c]
      const days = daysPerOpenDay[c]
      const callHours = parameters.callHours[organisationOfClinic[c]]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const planned = plannedDay[g] * hoursFactor[g]
        const load = workPressure[g] * groupVigour[g]
        const perPlanned = days / plannedDay[g]
        const nights = (callLoad[g] * callHours * days) / DAYS_PER_WEEK
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++) {
          const worked = fte[i] * planned + days * caughtUp[i] + nights
          hours[i] = present[i] * Math.min(HOURS_PER_DAY, worked)
          const tax = emotionalTax[i]
          const felt = 1 + Math.min(0, tax) + burden * Math.max(0, tax)
          demands[i] = (load / vigour[i] + caughtUp[i] * perPlanned) * felt
        }
      }
    }
  },
}

const HOURS_PER_DAY = 24
