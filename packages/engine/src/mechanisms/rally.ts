import type { Mechanism } from './mechanism.ts'

/**
 * In a crisis that is new people pull together; once it is habit, the pull is gone while the
 * work may still be there.
 *
 *   crisis      = max(0, surge)
 *   rallying    = min(1, max(0, crisis − surgeHabituation) / fullRally)
 *   habituation = (crisis − surgeHabituation) / habituationTime
 *
 * rallying [share, 0–1], surge, surgeHabituation, fullRally [share], habituationTime [days]
 *
 * A lull is no crisis, and neither is its end.
 */
export const rally: Mechanism = {
  name: 'rally',
  links: [
    ['surge', '+', 'rallying'],
    ['surgeHabituation', '-', 'rallying'],
    ['surge', '+', 'habituation'],
    ['surgeHabituation', '-', 'habituation'],
  ],
  sources: ['shanafelt-2022', 'sexton-2022', 'bond-2023'],
  onlyWith: ['surge'],

  evaluate({ layout, clinics, inputs, parameters, rates }) {
    const { surgeHabituation, rallying, habituation } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const gap = Math.max(0, inputs.surge[c]) - surgeHabituation[c]
      rallying[c] = Math.min(1, Math.max(0, gap) / parameters.fullRally[o])
      habituation[c] = rates.habituationTime[o] * gap
    }
  },
}
