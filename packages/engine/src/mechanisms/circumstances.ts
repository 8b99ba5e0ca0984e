import type { Mechanism } from './mechanism.ts'

/**
 * Life outside work makes the same strain weigh more or less; it is where most of the change in
 * individual exhaustion comes from.
 *
 *   circumstancesChange = (circumstancesTarget − circumstances) / circumstancesTime
 *
 * circumstances, circumstancesTarget [dmnl]   factor on wear, mean 1; the target is drawn every year
 * circumstancesTime [days]
 */
export const circumstances: Mechanism = {
  name: 'circumstances',
  links: [
    ['circumstancesTarget', '+', 'circumstancesChange'],
    ['circumstances', '-', 'circumstancesChange'],
  ],
  sources: ['schaufeli-2011'],

  evaluate({ layout, clinicians, rates }) {
    const { circumstances, circumstancesTarget, circumstancesChange } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const rate = rates.circumstancesTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++)
        circumstancesChange[i] = rate * (circumstancesTarget[i] - circumstances[i])
    }
  },
}
