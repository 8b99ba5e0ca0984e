import { PHYSICIAN, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Nights on call are shared among the physicians who are there: a vacancy is felt at night too.
 *
 *   callLoad = min(mostCallNights, callNights · fundedAtStart / presentCount), of physicians; 0 of the others
 *
 * callLoad, callNights, mostCallNights [nights/week]   of each person at work; callNights when every post is filled
 * fundedAtStart [posts], presentCount [clinicians]
 */
export const callDuty: Mechanism = {
  name: 'callDuty',
  links: [
    ['callNights', '+', 'callLoad'],
    ['fundedAtStart', '+', 'callLoad'],
    ['presentCount', '-', 'callLoad'],
  ],
  sources: ['balch-2010'],

  evaluate({ layout, groups, inputs, parameters }) {
    const { fundedAtStart, presentCount, callLoad } = groups
    callLoad.fill(0, 0, layout.groups)
    for (let c = 0; c < layout.clinics; c++) {
      const g = c * ROLES + PHYSICIAN
      const most = parameters.mostCallNights[layout.organisationOfClinic[c]]
      if (presentCount[g] > 0)
        callLoad[g] = Math.min(most, (inputs.callNights[c] * fundedAtStart[g]) / presentCount[g])
    }
  },
}
