import type { Mechanism } from './mechanism.ts'

/**
 * The burned out cut their working time, to stay.
 *
 *   cutHazard = employed · cutRate · (1 + (cutMultiplier − 1) · burnout),
 *               0 once another cut would leave less than smallestPart
 *
 * cutHazard, cutRate [1/day], employed, burnout, fte, smallestPart [share, 0–1], cutMultiplier [dmnl]
 */
export const workingTime: Mechanism = {
  name: 'workingTime',
  links: [
    ['employed', '+', 'cutHazard'],
    ['burnout', '+', 'cutHazard'],
    ['fte', '+', 'cutHazard'],
  ],
  sources: ['sinsky-2021'],

  evaluate({ layout, clinicians, parameters }) {
    const { employed, burnout, fte, cutHazard } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const base = parameters.cutRate[o]
      const excess = parameters.cutMultiplier[o] - 1
      const least = parameters.smallestPart[o] + parameters.cutStep[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++)
        cutHazard[i] = fte[i] < least ? 0 : employed[i] * base * (1 + excess * burnout[i])
    }
  },
}
