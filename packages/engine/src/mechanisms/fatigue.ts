import type { Mechanism } from './mechanism.ts'

/**
 * Everyday tiredness follows today's hours and is gone after rest.
 *
 *   fatigueChange = (min(1, open · hours / fullFatigueHours) − fatigue) / fatigueTime
 *
 * fatigue [share, 0–1], hours, fullFatigueHours [hours], fatigueTime [days]
 */
export const fatigue: Mechanism = {
  name: 'fatigue',
  links: [
    ['hours', '+', 'fatigueChange'],
    ['open', '+', 'fatigueChange'],
    ['fatigue', '-', 'fatigueChange'],
  ],
  sources: ['farag-2024'],

  evaluate({ layout, clinicians, clinics, parameters, rates }) {
    const { fatigue, hours, fatigueChange } = clinicians
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const perHour = clinics.open[c] / parameters.fullFatigueHours[o]
      const rate = rates.fatigueTime[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++)
        fatigueChange[i] = rate * (Math.min(1, hours[i] * perHour) - fatigue[i])
    }
  },
}
