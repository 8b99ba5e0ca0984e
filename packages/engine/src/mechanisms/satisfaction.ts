import { NURSE, PROVIDERS, ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Patients notice: waits beyond the standard, hurried care, worn-out nurses, and new faces.
 *
 *   late      = max(0, waitDays − accessGoal)
 *   strangers = newcomers / presentCount of providers
 *   target    = max(0, 1 − satisfactionFromWait · late / (late + toleratedWait)
 *                        − satisfactionFromRush · (1 − careQuality)
 *                        − satisfactionFromNurses · groupBurnout of nurses
 *                        − satisfactionFromContinuity · strangers)
 *   satisfactionChange = (target − satisfaction) / satisfactionTime
 *
 * satisfaction, careQuality, groupBurnout [share, 0–1]
 * waitDays, accessGoal, toleratedWait, satisfactionTime [days]
 * newcomers, presentCount [clinicians]   newcomers: sum of (1 − experience)
 *
 * What patients take for a usual wait does not erode with the clinic’s own standard.
 */
export const satisfaction: Mechanism = {
  name: 'satisfaction',
  links: [
    ['waitDays', '-', 'satisfactionChange'],
    ['careQuality', '+', 'satisfactionChange'],
    ['groupBurnout', '-', 'satisfactionChange'],
    ['newcomers', '-', 'satisfactionChange'],
    ['presentCount', '+', 'satisfactionChange'],
    ['satisfaction', '-', 'satisfactionChange'],
  ],
  sources: ['vahey-2004', 'hodkinson-2022'],

  evaluate({ layout, groups, clinics, parameters: of, rates }) {
    const { newcomers, presentCount, groupBurnout } = groups
    const { waitDays, careQuality, satisfaction, satisfactionChange } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const first = c * ROLES
      let fresh = 0
      let present = 0
      for (let g = first; g < first + PROVIDERS; g++) {
        fresh += newcomers[g]
        present += presentCount[g]
      }
      const strangers = present > 0 ? fresh / present : 0
      const late = Math.max(0, waitDays[c] - of.accessGoal[o])
      const target = Math.max(
        0,
        1 -
          (of.satisfactionFromWait[o] * late) / (late + of.toleratedWait[o]) -
          of.satisfactionFromRush[o] * (1 - careQuality[c]) -
          of.satisfactionFromNurses[o] * groupBurnout[first + NURSE] -
          of.satisfactionFromContinuity[o] * strangers,
      )
      satisfactionChange[c] = rates.satisfactionTime[o] * (target - satisfaction[c])
    }
  },
}
