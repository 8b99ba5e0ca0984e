import type { Mechanism } from './mechanism.ts'

/**
 * Dissatisfied patients go elsewhere; new ones enrol in their place as long as the wait is bearable.
 *
 *   panelLoss   = (1 − ward) · panelLossRate · max(0, acceptedSatisfaction − satisfaction) · panelSize
 *   openness    = 1 − min(1, max(0, waitDays − accessGoal) / toleratedWait)
 *   panelGrowth = (1 − ward) · openness · max(0, panelAtStart − panelSize) / enrolmentTime
 *
 * panelSize, panelAtStart [patients]; panelLoss, panelGrowth [patients/day]
 * satisfaction, acceptedSatisfaction, openness [share, 0–1]
 * panelLossRate [1/day]                    of patients whom nothing satisfies
 * waitDays, accessGoal, toleratedWait, enrolmentTime [days]
 *
 * Patients who move or die are replaced at once and not counted. A ward keeps its beds filled. The
 * lever `panel` changes what is asked of the panel and not the panel itself.
 */
export const panelDrift: Mechanism = {
  name: 'panelDrift',
  links: [
    ['panelSize', '+', 'panelLoss'],
    ['satisfaction', '-', 'panelLoss'],
    ['ward', '-', 'panelLoss'],
    ['panelAtStart', '+', 'panelGrowth'],
    ['panelSize', '-', 'panelGrowth'],
    ['waitDays', '-', 'panelGrowth'],
    ['ward', '-', 'panelGrowth'],
  ],
  sources: [],

  evaluate({ layout, clinics, parameters: of, rates }) {
    const { panelSize, panelAtStart, satisfaction, waitDays, ward } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const outside = 1 - ward[c]
      const short = Math.max(0, of.acceptedSatisfaction[o] - satisfaction[c])
      const late = Math.max(0, waitDays[c] - of.accessGoal[o])
      const openness = 1 - Math.min(1, late / of.toleratedWait[o])
      const missing = Math.max(0, panelAtStart[c] - panelSize[c])
      clinics.panelLoss[c] = outside * of.panelLossRate[o] * short * panelSize[c]
      clinics.panelGrowth[c] = outside * openness * rates.enrolmentTime[o] * missing
    }
  },
}
