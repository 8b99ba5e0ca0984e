import type { Mechanism } from './mechanism.ts'

/**
 * Need for recovery follows the day's imbalance; days off and absence let it fade within weeks.
 *
 *   load         = vulnerability · imbalance
 *   strainChange = (open · load / (load + halfStrainImbalance) − strain) / strainTime
 *
 * strain [share, 0–1], imbalance, halfStrainImbalance, vulnerability [dmnl], strainTime [days]
 *
 * The saturating form keeps strain below 1 however high the demands.
 */
export const strain: Mechanism = {
  name: 'strain',
  links: [
    ['imbalance', '+', 'strainChange'],
    ['vulnerability', '+', 'strainChange'],
    ['open', '+', 'strainChange'],
    ['strain', '-', 'strainChange'],
  ],
  sources: ['westman-eden-1997', 'kuehnel-2011'],

  evaluate({ layout, clinicians, clinics, parameters, rates }) {
    const { strain, imbalance, vulnerability, strainChange } = clinicians
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const half = parameters.halfStrainImbalance[o]
      const rate = rates.strainTime[o]
      const open = clinics.open[c]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const load = vulnerability[i] * imbalance[i]
        strainChange[i] = rate * ((open * load) / (load + half) - strain[i])
      }
    }
  },
}
