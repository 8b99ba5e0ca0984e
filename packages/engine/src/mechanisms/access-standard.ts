import type { Mechanism } from './mechanism.ts'

/**
 * Eroding goals: part of a wait beyond the goal becomes what is normal, within months; the way back is
 * long unless leaders insist on it.
 *
 *   aim            = accessGoal + standardErosion · (1 − accessCommitment) · max(0, waitDays − accessGoal)
 *   standardChange = (aim − accessStandard) / standardErosionTime     where the aim is worse
 *                    (aim − accessStandard) · back                    where it is better
 *   back           = (1 − accessCommitment) / standardRecoveryTime + accessCommitment / standardErosionTime
 *
 * accessStandard, aim, accessGoal, waitDays [days]; standardChange [days/day]
 * standardErosionTime, standardRecoveryTime [days]
 * standardErosion, accessCommitment [share, 0–1]   the second a lever
 *
 * Assumed: the promised wait is never forgotten, so the standard lies between it and the wait. Nobody
 * waits for a bed, so a ward’s standard stays where it is. With the loop `accessErosion` cut every one does,
 * from the morning of the cut.
 */
export const accessStandard: Mechanism = {
  name: 'accessStandard',
  links: [
    ['waitDays', '+', 'standardChange'],
    ['accessStandard', '-', 'standardChange'],
    ['accessCommitment', '-', 'standardChange'],
    ['ward', '±', 'standardChange'],
  ],
  sources: ['oliva-sterman-2001'],

  evaluate({ layout, clinics, inputs, parameters, rates, cuts }) {
    const { waitDays, accessStandard, ward, standardChange } = clinics
    const { accessGoal, standardErosion } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const held = inputs.accessCommitment[c]
      const worse = rates.standardErosionTime[o]
      const back = (1 - held) * rates.standardRecoveryTime[o] + held * worse
      const accepted = standardErosion[o] * (1 - held)
      const aim = accessGoal[o] + accepted * Math.max(0, waitDays[c] - accessGoal[o])
      const gap = aim - accessStandard[c]
      standardChange[c] = (1 - cuts.accessErosion) * (1 - ward[c]) * (gap > 0 ? worse : back) * gap
    }
  },
}
