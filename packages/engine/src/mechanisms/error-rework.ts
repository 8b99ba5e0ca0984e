import { ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * An error caught in time is not free: orders are written again, calls are made, records put right.
 *
 *   reworkCreated = reworkPerError · caughtErrors
 *   reworkDone    = Σ reworkHours / daysPerOpenDay
 *
 * reworkCreated, reworkDone [hours/day]   flows of the backlog of rework, per calendar day
 * caughtErrors [events/day], reworkPerError [hours]
 * reworkHours [hours]   of a group, per open day
 *
 * What is done is the load of `reworkLoad`, and nothing where nobody is at work: burnout → errors → work → burnout is a loop. With the loop `rework` cut
 * as many errors count as were caught on the morning of the cut, and none when that was the first.
 */
export const errorRework: Mechanism = {
  name: 'errorRework',
  links: [
    ['caughtErrors', '+', 'reworkCreated'],
    ['reworkHours', '+', 'reworkDone'],
    ['daysPerOpenDay', '-', 'reworkDone'],
  ],
  sources: ['franklin-2007'],

  evaluate({ layout, groups, clinics, parameters, cuts }) {
    const { reworkHours } = groups
    const { daysPerOpenDay, reworkCreated, reworkDone } = clinics
    const caught = cuts.rework === 1 ? clinics.caughtErrorsHeld : clinics.caughtErrors
    for (let c = 0; c < layout.clinics; c++) {
      let hours = 0
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) hours += reworkHours[g]
      const each = parameters.reworkPerError[layout.organisationOfClinic[c]]
      reworkCreated[c] = each * caught[c]
      reworkDone[c] = hours / daysPerOpenDay[c]
    }
  },
}
