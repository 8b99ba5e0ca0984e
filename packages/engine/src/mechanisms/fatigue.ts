import type { Mechanism } from './mechanism.ts'

/**
 * Everyday tiredness follows today's hours and is gone after rest.
 *
 *   fatigueChange = (min(1, open · hours / fullFatigueHours) − fatigue) / fatigueTime
 *
 * fatigue [share, 0–1], hours, fullFatigueHours [hours], fatigueTime [days]
 *
 * With the loop `overtimeFatigue` cut, hours count as far as a day of day 0 was stretched.
 */
export const fatigue: Mechanism = {
  name: 'fatigue',
  links: [
    ['hours', '+', 'fatigueChange'],
    ['open', '+', 'fatigueChange'],
    ['fatigue', '-', 'fatigueChange'],
  ],
  sources: ['farag-2024'],

  evaluate({ layout, clinicians, groups, clinics, parameters, rates, cuts }) {
    const { fatigue, hours, fatigueChange } = clinicians
    const { hoursFactor, hoursFactorAtStart } = groups
    const { groupStart } = layout
    for (let g = 0; g < layout.groups; g++) {
      const c = layout.clinicOfGroup[g]
      const o = layout.organisationOfClinic[c]
      const stretched = cuts.overtimeFatigue === 1 && hoursFactor[g] > 0
      const counted = stretched ? hoursFactorAtStart[g] / hoursFactor[g] : 1
      const perHour = (counted * clinics.open[c]) / parameters.fullFatigueHours[o]
      const rate = rates.fatigueTime[o]
      for (let i = groupStart[g]; i < groupStart[g + 1]; i++)
        fatigueChange[i] = rate * (Math.min(1, hours[i] * perHour) - fatigue[i])
    }
  },
}
