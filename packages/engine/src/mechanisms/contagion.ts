import type { Mechanism } from './mechanism.ts'

/**
 * Exhaustion and cynicism are caught from colleagues who have more of them.
 *
 *   contagion         = susceptibility · max(0, teamExhaustion − exhaustion) / contagionTime
 *   cynicismContagion = susceptibility · max(0, teamCynicism − cynicism) / cynicismContagionTime
 *
 * contagion, cynicismContagion [points/day]
 * teamExhaustion, exhaustion, teamCynicism, cynicism [points]
 * susceptibility [dmnl]   fixed trait, mean 1
 *
 * With the loop `contagion` cut people catch from a team as it was on the morning of the cut, and nothing
 * when that was the first.
 *
 * One-sided on purpose: a two-sided pull sums to nothing over a team and would move only its spread.
 */
export const contagion: Mechanism = {
  name: 'contagion',
  links: [
    ['teamExhaustion', '+', 'contagion'],
    ['exhaustion', '-', 'contagion'],
    ['susceptibility', '+', 'contagion'],
    ['teamCynicism', '+', 'cynicismContagion'],
    ['cynicism', '-', 'cynicismContagion'],
    ['susceptibility', '+', 'cynicismContagion'],
  ],
  sources: ['bakker-2005-contagion', 'bakker-2001'],

  evaluate({ layout, clinicians, clinics, rates, cuts }) {
    const { exhaustion, cynicism, susceptibility, contagion, cynicismContagion } = clinicians
    const { seatStart } = layout
    const cut = cuts.contagion === 1
    const exhaustionOf = cut ? clinics.teamExhaustionHeld : clinics.teamExhaustion
    const cynicismOf = cut ? clinics.teamCynicismHeld : clinics.teamCynicism
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const exhaustionRate = rates.contagionTime[o]
      const cynicismRate = rates.cynicismContagionTime[o]
      const meanExhaustion = exhaustionOf[c]
      const meanCynicism = cynicismOf[c]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        contagion[i] =
          susceptibility[i] * exhaustionRate * Math.max(0, meanExhaustion - exhaustion[i])
        cynicismContagion[i] =
          susceptibility[i] * cynicismRate * Math.max(0, meanCynicism - cynicism[i])
      }
    }
  },
}
