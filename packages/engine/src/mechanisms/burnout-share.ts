import { lookUp } from '../numerics/table.ts'
import { tables } from '../parameters/tables.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * How burned out a person is, without a cliff at the threshold.
 *
 *   burnout = table(exhaustion)
 *
 * exhaustion [points, 0–54]   MBI emotional exhaustion
 * burnout    [share, 0–1]     half at the published threshold of 27
 *
 * Assumed: consequences for leaving, illness and error grow evenly between 18 and 36 points.
 */
export const burnoutShare: Mechanism = {
  name: 'burnoutShare',
  links: [['exhaustion', '+', 'burnout']],
  sources: ['shanafelt-2022', 'brady-2020'],

  evaluate({ layout, clinicians }) {
    const { exhaustion, burnout } = clinicians
    const table = tables.burnoutByExhaustion
    for (let i = 0; i < layout.seats; i++) burnout[i] = lookUp(table, exhaustion[i])
  },
}
