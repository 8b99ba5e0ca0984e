import type { Mechanism } from './mechanism.ts'

/**
 * The side effect: an organisation that relies on the quick fix forgets how to mend its work.
 *
 *   capabilityChange = (1 − capabilityErosion · wellnessEffort · (1 − ringFence) − capability)
 *                      / capabilityTime
 *
 * capability, wellnessEffort, capabilityErosion [share, 0–1], capabilityTime [days]
 * ringFence [share, 0–1]   lever, mean over clinics
 *
 * With the loop `capabilityErosion` cut the quick fix takes away what it took on the morning
 * of the cut.
 */
export const capabilityErosion: Mechanism = {
  name: 'capabilityErosion',
  links: [
    ['wellnessEffort', '-', 'capabilityChange'],
    ['ringFence', '+', 'capabilityChange'],
    ['capability', '-', 'capabilityChange'],
  ],
  sources: ['repenning-sterman-2002'],

  evaluate({ layout, organisations, inputs, parameters, rates, cuts }) {
    const { wellnessEffort, wellnessToCapabilityHeld, capability, capabilityChange } = organisations
    const effort = cuts.capabilityErosion === 1 ? wellnessToCapabilityHeld : wellnessEffort
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let fence = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++)
        fence += inputs.ringFence[c] / perOrganisation
      const relied = effort[o] * (1 - fence)
      const eroded = parameters.capabilityErosion[o] * relied
      capabilityChange[o] = rates.capabilityTime[o] * (1 - eroded - capability[o])
    }
  },
}
