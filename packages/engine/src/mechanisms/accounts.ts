import type { Mechanism } from './mechanism.ts'

/**
 * The accounts show what leavers and lost visits cost with half a year’s delay.
 *
 *   lossesChange = (replacementBill / dt + Σ clinics: lost − recentLosses) / lossesTime
 *   lost         = visitMargin · (1 − valueShare · valueBased) · givingUp
 *
 * recentLosses, lost [$/day], replacementBill [$] of one tick, visitMargin [$], givingUp [visits/day]
 * valueShare, valueBased [share, 0–1], lossesTime [days]
 */
export const accounts: Mechanism = {
  name: 'accounts',
  links: [
    ['replacementBill', '+', 'lossesChange'],
    ['givingUp', '+', 'lossesChange'],
    ['valueBased', '-', 'lossesChange'],
    ['recentLosses', '-', 'lossesChange'],
  ],
  sources: ['shanafelt-2017-business'],

  evaluate({ layout, clinics, organisations, inputs, parameters, rates, dt }) {
    const { replacementBill, recentLosses, lossesChange } = organisations
    const { visitMargin, valueShare } = parameters
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let lost = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++)
        lost += (1 - valueShare[o] * inputs.valueBased[c]) * clinics.givingUp[c]
      const losses = replacementBill[o] / dt + visitMargin[o] * lost
      lossesChange[o] = rates.lossesTime[o] * (losses - recentLosses[o])
    }
  },
}
