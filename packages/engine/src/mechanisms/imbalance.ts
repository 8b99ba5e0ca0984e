import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Demands beyond buffered resources: the core of JD-R.
 *
 *   imbalance = max(0, demands · (1 − buffering · (resources − ½)) · (1 − rallyBuffer · rallying)
 *               − toleratedPressure)
 *
 * imbalance, demands, toleratedPressure [dmnl]
 * resources, rallying [share, 0–1]   ½ is the middle of the scale, where demands are felt as they are
 *
 * Spare resources cause no negative imbalance.
 */
export const imbalance: Mechanism = {
  name: 'imbalance',
  links: [
    ['demands', '+', 'imbalance'],
    ['resources', '-', 'imbalance'],
    ['rallying', '-', 'imbalance'],
  ],
  sources: ['bakker-2005-buffer', 'hakanen-2008'],

  evaluate({ layout, clinicians, clinics, parameters }) {
    const { demands, resources, imbalance } = clinicians
    const { buffering, toleratedPressure, rallyBuffer } = parameters
    const { seatStart } = layout
    const middle = MIDDLE
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const buffer = buffering[o]
      const tolerated = toleratedPressure[o]
      const carried = 1 - rallyBuffer[o] * clinics.rallying[c]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const felt = demands[i] * (1 - buffer * (resources[i] - middle)) * carried
        imbalance[i] = Math.max(0, felt - tolerated)
      }
    }
  },
}
