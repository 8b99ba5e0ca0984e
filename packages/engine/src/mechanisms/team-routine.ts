import { ROLES, SUPPORT } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Work in teams is built up over most of a year, and withers when its staffing is withdrawn.
 *
 *   teamGrowth    = teamCare · (1 − teamRoutine) / teamCareTime
 *   teamWithering = teamRoutine · ((1 − teamCare) / teamCareTime + shortage / teamWitheringTime)
 *   shortage      = min(1, max(0, workPressure − 1) + max(0, 1 − employedCount / fundedAtStart))
 *
 * teamRoutine, teamCare [share, 0–1]   the second a lever
 * teamGrowth, teamWithering [1/day], teamCareTime, teamWitheringTime [days]
 * shortage [share, 0–1], workPressure [dmnl], employedCount [clinicians], fundedAtStart [posts]
 *   of the clinic’s support staff: too much to do for each of them, and fewer than there once were
 */
export const teamRoutine: Mechanism = {
  name: 'teamRoutine',
  links: [
    ['teamCare', '+', 'teamGrowth'],
    ['teamRoutine', '-', 'teamGrowth'],
    ['teamRoutine', '+', 'teamWithering'],
    ['teamCare', '-', 'teamWithering'],
    ['workPressure', '+', 'teamWithering'],
    ['employedCount', '-', 'teamWithering'],
    ['fundedAtStart', '+', 'teamWithering'],
  ],
  sources: ['smith-2019', 'stanford-primary-care-2021'],
  onlyWith: ['teamCare'],

  evaluate({ layout, groups, clinics, inputs, rates }) {
    const { workPressure, employedCount, fundedAtStart } = groups
    const { teamRoutine, teamGrowth, teamWithering } = clinics
    const { teamCareTime, teamWitheringTime } = rates
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const g = c * ROLES + SUPPORT
      const pursued = inputs.teamCare[c]
      const funded = fundedAtStart[g]
      const missing = funded > 0 ? Math.max(0, 1 - employedCount[g] / funded) : 0
      const shortage = Math.min(1, Math.max(0, workPressure[g] - 1) + missing)
      teamGrowth[c] = pursued * (1 - teamRoutine[c]) * teamCareTime[o]
      teamWithering[c] =
        teamRoutine[c] * ((1 - pursued) * teamCareTime[o] + shortage * teamWitheringTime[o])
    }
  },
}
