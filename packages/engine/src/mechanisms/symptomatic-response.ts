import type { Mechanism } from './mechanism.ts'

/**
 * The quick fix: perceived burnout calls up wellness programmes, as far as leaders reach for them.
 *
 *   wellnessChange = (wellness · min(1, responseGain · perceivedBurnout) − wellnessEffort) / wellnessTime
 *
 * wellnessEffort, perceivedBurnout [share, 0–1], responseGain [dmnl], wellnessTime [days]
 * wellness [share, 0–1]   lever, mean over clinics
 */
export const symptomaticResponse: Mechanism = {
  name: 'symptomaticResponse',
  links: [
    ['perceivedBurnout', '+', 'wellnessChange'],
    ['wellness', '+', 'wellnessChange'],
    ['wellnessEffort', '-', 'wellnessChange'],
  ],
  sources: [],
  onlyWith: ['wellness'],

  evaluate({ layout, organisations, inputs, parameters, rates }) {
    const { perceivedBurnout, wellnessEffort } = organisations
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let reach = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++)
        reach += inputs.wellness[c] / perOrganisation
      const asked = reach * Math.min(1, parameters.responseGain[o] * perceivedBurnout[o])
      organisations.wellnessChange[o] = rates.wellnessTime[o] * (asked - wellnessEffort[o])
    }
  },
}
