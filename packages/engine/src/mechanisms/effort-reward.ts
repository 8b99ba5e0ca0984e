import { MIDDLE } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Effort against reward (ERI): what people give, more of it the more they are overcommitted, against
 * esteem, fair prospects and work that is worth it.
 *
 *   effortRewardRatio = usualRatio · effort / reward
 *   effort = overcommitment · (1 − effortFromDemands + 2 · effortFromDemands · demands
 *            / (demands + usualDemands))
 *   reward = 1 + rewardFromTrust · (trust − ½) + rewardFromRecognition · (recognitionLevel − ½)
 *            + rewardFromValues · (valuesLevel − ½)
 *
 * effortRewardRatio, effort, reward, demands [dmnl], overcommitment [dmnl, mean 1]
 * trust, recognitionLevel, valuesLevel [share, 0–1]
 *
 * The saturating form says that there is a limit to what people can give, however high the demands.
 */
export const effortReward: Mechanism = {
  name: 'effortReward',
  links: [
    ['demands', '+', 'effortRewardRatio'],
    ['overcommitment', '+', 'effortRewardRatio'],
    ['trust', '-', 'effortRewardRatio'],
    ['recognitionLevel', '-', 'effortRewardRatio'],
    ['valuesLevel', '-', 'effortRewardRatio'],
  ],
  sources: ['siegrist-1996', 'asu-eri', 'hasselhorn-2004'],

  evaluate({ layout, clinicians, clinics, parameters }) {
    const { demands, overcommitment, trust, effortRewardRatio } = clinicians
    const { recognitionLevel, valuesLevel } = clinics
    const { usualRatio, usualDemands, effortFromDemands } = parameters
    const { rewardFromTrust, rewardFromRecognition, rewardFromValues } = parameters
    const { seatStart } = layout
    const middle = MIDDLE
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const steady = usualRatio[o] * (1 - effortFromDemands[o])
      const most = 2 * usualRatio[o] * effortFromDemands[o]
      const usual = usualDemands[o]
      const given =
        1 +
        rewardFromRecognition[o] * (recognitionLevel[c] - MIDDLE) +
        rewardFromValues[o] * (valuesLevel[c] - MIDDLE)
      const perTrust = rewardFromTrust[o]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const asked = (most * demands[i]) / (demands[i] + usual)
        const effort = overcommitment[i] * (steady + asked)
        effortRewardRatio[i] = effort / (given + perTrust * (trust[i] - middle))
      }
    }
  },
}
