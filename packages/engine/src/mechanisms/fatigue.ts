import { ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Everyday tiredness follows today's hours and is gone after rest. On wards part of the hours are
 * worked at night, which disturbs sleep: they tire more.
 *
 *   fatigueChange = (min(1, open · hours · (1 + nightFatigue · nights) / fullFatigueHours) − fatigue)
 *                   / fatigueTime
 *   nights        = ward · nightShare · (1 + nightShifts)
 *
 * fatigue [share, 0–1], hours, fullFatigueHours [hours], fatigueTime [days], nightFatigue [dmnl]
 * ward, nights, nightShare [share, 0–1]   of the shifts of a role; nightShifts [share], lever
 *
 * Nights are worked in turns, so that a day of the model carries the mean of nights and days.
 *
 * With the loop `overtimeFatigue` cut, hours count as far as a day was stretched on the
 * morning of the cut.
 */
export const fatigue: Mechanism = {
  name: 'fatigue',
  links: [
    ['hours', '+', 'fatigueChange'],
    ['open', '+', 'fatigueChange'],
    ['ward', '+', 'fatigueChange'],
    ['nightShifts', '+', 'fatigueChange'],
    ['fatigue', '-', 'fatigueChange'],
  ],
  sources: ['farag-2024'],

  evaluate({ layout, clinicians, groups, clinics, inputs, parameters, ofRole, rates, cuts }) {
    const { fatigue, hours, fatigueChange } = clinicians
    const { hoursFactor, tiringFactorHeld } = groups
    const { groupStart, organisationOfClinic, roleRow } = layout
    const { ward, open } = clinics
    const { nightFatigue, fullFatigueHours } = parameters
    const { fatigueTime } = rates
    const { nightShare } = ofRole
    const { nightShifts } = inputs
    for (let c = 0; c < layout.clinics; c++) {
      const o = organisationOfClinic[c]
      const rate = fatigueTime[o]
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        const stretched = cuts.overtimeFatigue === 1 && hoursFactor[g] > 0
        const counted = stretched ? tiringFactorHeld[g] / hoursFactor[g] : 1
        const nights = ward[c] * nightShare[roleRow[g]] * (1 + nightShifts[c])
        const tiring = 1 + nightFatigue[o] * nights
        const perHour = (counted * open[c] * tiring) / fullFatigueHours[o]
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++)
          fatigueChange[i] = rate * (Math.min(1, hours[i] * perHour) - fatigue[i])
      }
    }
  },
}
