import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Demands beyond buffered resources: the core of JD-R.
 *
 *   imbalance = max(0, demands · (1 − buffering · (resources − ½)) − toleratedPressure)
 *
 * imbalance, demands, toleratedPressure [dmnl]
 * resources [share, 0–1]   ½ is the middle of the scale, where demands are felt as they are
 *
 * Spare resources cause no negative imbalance.
 */
export const imbalance: Mechanism = {
  name: 'imbalance',
  links: [
    ['demands', '+', 'imbalance'],
    ['resources', '-', 'imbalance'],
  ],
  sources: ['bakker-2005-buffer', 'hakanen-2008'],

  evaluate({ layout, clinicians, parameters }) {
    const { demands, resources, imbalance } = clinicians
    const { buffering, toleratedPressure } = parameters
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const buffer = buffering[o]
      const tolerated = toleratedPressure[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++) {
        const felt = demands[i] * (1 - buffer * (resources[i] - MIDDLE))
        imbalance[i] = Math.max(0, felt - tolerated)
      }
    }
  },
}
