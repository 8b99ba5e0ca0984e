import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What the culture of a clinic gives beside support: say in one’s work, recognition, shared values,
 * and a fair share of emotional load. Each is in its middle where no lever is moved; pressure for
 * throughput takes control and shared values away.
 *
 *   control          = ½ + controlFromAutonomy · autonomy + controlFromFlexibility · flexibleScheduling
 *                      − controlLostToThroughput · throughputPressure
 *   recognitionLevel = ½ + recognitionFromEffort · recognition
 *   valuesLevel      = ½ + valuesFromAlignment · valuesAlignment + valuesFromAdvocacy · advocacy
 *                      − valuesLostToThroughput · throughputPressure
 *   equityBurden     = 1 − equityRelief · equity
 *
 * control, recognitionLevel, valuesLevel [share, 0–1]   held within their ends
 * equityBurden [share, 0–1]                             part of extra emotional load that is left
 * throughputPressure [share, 0–1]
 * autonomy, flexibleScheduling, recognition, valuesAlignment, advocacy, equity   levers
 */
export const workClimate: Mechanism = {
  name: 'workClimate',
  links: [
    ['autonomy', '+', 'control'],
    ['flexibleScheduling', '+', 'control'],
    ['throughputPressure', '-', 'control'],
    ['recognition', '+', 'recognitionLevel'],
    ['valuesAlignment', '+', 'valuesLevel'],
    ['advocacy', '+', 'valuesLevel'],
    ['throughputPressure', '-', 'valuesLevel'],
    ['equity', '-', 'equityBurden'],
  ],
  sources: ['linzer-2022', 'apaydin-2021', 'leiter-2009'],

  evaluate({ layout, clinics, inputs, parameters }) {
    const { throughputPressure, control, recognitionLevel, valuesLevel, equityBurden } = clinics
    const { controlFromAutonomy, controlFromFlexibility, recognitionFromEffort } = parameters
    const { controlLostToThroughput, valuesLostToThroughput } = parameters
    const { valuesFromAlignment, valuesFromAdvocacy, equityRelief } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const decided =
        controlFromAutonomy[o] * inputs.autonomy[c] +
        controlFromFlexibility[o] * inputs.flexibleScheduling[c] -
        controlLostToThroughput[o] * throughputPressure[c]
      const noticed = recognitionFromEffort[o] * inputs.recognition[c]
      const shared =
        valuesFromAlignment[o] * inputs.valuesAlignment[c] +
        valuesFromAdvocacy[o] * inputs.advocacy[c] -
        valuesLostToThroughput[o] * throughputPressure[c]
      control[c] = held(MIDDLE + decided)
      recognitionLevel[c] = held(MIDDLE + noticed)
      valuesLevel[c] = held(MIDDLE + shared)
      equityBurden[c] = 1 - equityRelief[o] * inputs.equity[c]
    }
  },
}

const held = (share: number): number => Math.min(1, Math.max(0, share))
