import { EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Life outside the model wears and restores people too; it is where most of the change in individual
 * exhaustion comes from.
 *
 *   circumstancesChange = (circumstancesTarget − circumstances) / circumstancesTime
 *   circumstancesWear   = 2 · circumstancesRate · circumstances · room
 *   room                = 1 − exhaustion / 54 when circumstances wear, exhaustion / 54 when they restore
 *
 * circumstances, circumstancesTarget [dmnl]   standard deviations; the target is drawn every month
 * circumstancesWear [points/day]              circumstancesRate in the middle of the scale
 */
export const circumstances: Mechanism = {
  name: 'circumstances',
  links: [
    ['circumstances', '+', 'circumstancesWear'],
    ['exhaustion', '-', 'circumstancesWear'],
    ['circumstancesTarget', '+', 'circumstancesChange'],
    ['circumstances', '-', 'circumstancesChange'],
  ],
  sources: ['schaufeli-2011'],

  evaluate({ layout, clinicians, parameters, rates }) {
    const { exhaustion, circumstances, circumstancesTarget } = clinicians
    const { circumstancesWear, circumstancesChange } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const scale = 2 * parameters.circumstancesRate[o]
      const rate = rates.circumstancesTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) {
        const level = exhaustion[i] / EXHAUSTION_TOP
        const now = circumstances[i]
        circumstancesWear[i] = scale * now * (now > 0 ? 1 - level : level)
        circumstancesChange[i] = rate * (circumstancesTarget[i] - now)
      }
    }
  },
}
