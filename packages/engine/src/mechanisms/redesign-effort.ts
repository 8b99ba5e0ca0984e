import type { Mechanism } from './mechanism.ts'

/**
 * The fundamental response: effort that goes into the work itself. Wellness programmes draw on the
 * same money and attention, and losses squeeze the budget, unless redesign is ring-fenced.
 *
 *   will   = urgency² / (urgency² + urgencyHalf²)
 *   effort = max(floor, will) · capability · (1 − crowdOut · wellnessEffort · (1 − ringFence))
 *            · (1 − budgetCrowding · budgetSqueeze · (1 − ringFence))
 *
 * effort, urgency, capability, wellnessEffort, budgetSqueeze [share, 0–1]
 * floor     [share, 0–1]   commitment whatever the surveys say (lever `redesign`, mean over clinics)
 * ringFence [share, 0–1]   lever, mean over clinics
 *
 * With the loop `fundamentalFix` cut the will is that of the first day’s urgency, perceivedStart; with
 * `budgetCrowdOut` cut programmes, with `budgetSqueeze` cut losses, take nothing away.
 *
 * Shape: the reference model of shifting the burden in docs/loops.md. The choice of a maximum is
 * assumed: commitment replaces a weaker will, it does not add to a strong one.
 */
export const redesignEffort: Mechanism = {
  name: 'redesignEffort',
  links: [
    ['urgency', '+', 'redesignEffort'],
    ['capability', '+', 'redesignEffort'],
    ['wellnessEffort', '-', 'redesignEffort'],
    ['budgetSqueeze', '-', 'redesignEffort'],
    ['redesign', '+', 'redesignEffort'],
    ['ringFence', '+', 'redesignEffort'],
  ],
  sources: ['repenning-sterman-2002'],

  evaluate({ layout, organisations, inputs, parameters, cuts }) {
    const { urgency, capability, wellnessEffort, budgetSqueeze } = organisations
    const { redesign, ringFence } = inputs
    const { urgencyHalf, crowdOut, budgetCrowding, perceivedStart } = parameters
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let floor = 0
      let fence = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        floor += redesign[c] / perOrganisation
        fence += ringFence[c] / perOrganisation
      }
      const felt = cuts.fundamentalFix === 1 ? perceivedStart[o] : urgency[o]
      const square = felt * felt
      const will = square / (square + urgencyHalf[o] * urgencyHalf[o])
      const left = 1 - (1 - cuts.budgetCrowdOut) * crowdOut[o] * wellnessEffort[o] * (1 - fence)
      const funded =
        1 - (1 - cuts.budgetSqueeze) * budgetCrowding[o] * budgetSqueeze[o] * (1 - fence)
      organisations.redesignEffort[o] = Math.max(floor, will) * capability[o] * left * funded
    }
  },
}
