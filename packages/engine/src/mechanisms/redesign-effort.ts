import type { Mechanism } from './mechanism.ts'

/**
 * The fundamental response: effort that goes into the work itself. Wellness programmes draw on the
 * same money and attention, and losses squeeze the budget, unless redesign is ring-fenced.
 *
 *   redesignEffort = redesignWill · capability · redesignLeft · redesignFunded
 *   redesignWill   = max(floor, urgency² / (urgency² + urgencyHalf²))
 *   redesignLeft   = 1 − crowdOut · wellnessEffort · (1 − ringFence)
 *   redesignFunded = 1 − budgetCrowding · budgetSqueeze · (1 − ringFence)
 *
 * redesignEffort and its four factors, urgency, wellnessEffort, budgetSqueeze [share, 0–1]
 * floor     [share, 0–1]   commitment whatever the surveys say (lever `redesign`, mean over clinics)
 * ringFence [share, 0–1]   lever, mean over clinics
 *
 * With the loop `fundamentalFix` cut urgency, with `budgetCrowdOut` cut wellnessEffort, with
 * `budgetSqueeze` cut budgetSqueeze is that of the morning of the cut.
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
    ['urgency', '+', 'redesignWill'],
    ['redesign', '+', 'redesignWill'],
    ['wellnessEffort', '-', 'redesignLeft'],
    ['ringFence', '+', 'redesignLeft'],
    ['budgetSqueeze', '-', 'redesignFunded'],
    ['ringFence', '+', 'redesignFunded'],
  ],
  sources: ['repenning-sterman-2002'],

  evaluate({ layout, organisations, inputs, parameters, cuts }) {
    const { capability, redesignEffort, redesignWill, redesignLeft, redesignFunded } = organisations
    const urgency = cuts.fundamentalFix === 1 ? organisations.urgencyHeld : organisations.urgency
    const wellness =
      cuts.budgetCrowdOut === 1
        ? organisations.wellnessToRedesignHeld
        : organisations.wellnessEffort
    const squeeze =
      cuts.budgetSqueeze === 1 ? organisations.budgetSqueezeHeld : organisations.budgetSqueeze
    const { redesign, ringFence } = inputs
    const { urgencyHalf, crowdOut, budgetCrowding } = parameters
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let floor = 0
      let fence = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        floor += redesign[c] / perOrganisation
        fence += ringFence[c] / perOrganisation
      }
      const square = urgency[o] * urgency[o]
      const will = square / (square + urgencyHalf[o] * urgencyHalf[o])
      redesignWill[o] = Math.max(floor, will)
      redesignLeft[o] = 1 - crowdOut[o] * wellness[o] * (1 - fence)
      redesignFunded[o] = 1 - budgetCrowding[o] * squeeze[o] * (1 - fence)
      redesignEffort[o] = redesignWill[o] * capability[o] * redesignLeft[o] * redesignFunded[o]
    }
  },
}
