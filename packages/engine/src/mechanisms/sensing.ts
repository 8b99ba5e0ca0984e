import type { Mechanism } from './mechanism.ts'

/**
 * The organisation sees burnout late, and what it sees becomes urgency later still.
 *
 *   perceptionChange = (surveyedBurnout − perceivedBurnout) / surveyDelay
 *   urgencyChange    = ((1 − workSignal) · perceivedBurnout + workSignal · min(1, workAlarm) − urgency)
 *                      / urgencyTime
 *
 * perceivedBurnout, surveyedBurnout, urgency, workSignal [share, 0–1]
 * surveyDelay, urgencyTime [days]   the levers `surveyDelay` and `workSignal` are means over clinics
 */
export const sensing: Mechanism = {
  name: 'sensing',
  links: [
    ['surveyedBurnout', '+', 'perceptionChange'],
    ['perceivedBurnout', '-', 'perceptionChange'],
    ['surveyDelay', '±', 'perceptionChange'],
    ['perceivedBurnout', '+', 'urgencyChange'],
    ['workAlarm', '+', 'urgencyChange'],
    ['workSignal', '±', 'urgencyChange'],
    ['urgency', '-', 'urgencyChange'],
  ],
  sources: [],

  evaluate({ layout, organisations, inputs, rates, dt }) {
    const { surveyedBurnout, perceivedBurnout, urgency, workAlarm } = organisations
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let delay = 0
      let fromWork = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        delay += inputs.surveyDelay[c] / perOrganisation
        fromWork += inputs.workSignal[c] / perOrganisation
      }
      // the delay moves with the lever, so its rate is the midpoint form of the exact one
      const rate = 1 / (delay + dt / 2)
      organisations.perceptionChange[o] = rate * (surveyedBurnout[o] - perceivedBurnout[o])
      const alarm = (1 - fromWork) * perceivedBurnout[o] + fromWork * Math.min(1, workAlarm[o])
      organisations.urgencyChange[o] = rates.urgencyTime[o] * (alarm - urgency[o])
    }
  },
}
