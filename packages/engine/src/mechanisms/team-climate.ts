import type { Mechanism } from './mechanism.ts'

/**
 * What a team is like today: counts, and means over its people.
 *
 *   presentCount, newcomers, teamCapacity   sums over those at work
 *   teamVigour                              mean over those at work
 *   employedCount                           sum over those who hold a post
 *   teamExhaustion, teamCynicism, teamBurnout, teamFatigue, teamStrain   means over those who hold one
 *
 * An empty team has means of 0.
 */
export const teamClimate: Mechanism = {
  name: 'teamClimate',
  links: [
    ['employed', '+', 'employedCount'],
    ['employed', '±', 'teamExhaustion'],
    ['employed', '±', 'teamCynicism'],
    ['employed', '±', 'teamBurnout'],
    ['employed', '±', 'teamFatigue'],
    ['employed', '±', 'teamStrain'],
    ['present', '+', 'presentCount'],
    ['present', '+', 'newcomers'],
    ['present', '±', 'teamVigour'],
    ['experience', '-', 'newcomers'],
    ['capacity', '+', 'teamCapacity'],
    ['vigour', '+', 'teamVigour'],
    ['exhaustion', '+', 'teamExhaustion'],
    ['cynicism', '+', 'teamCynicism'],
    ['burnout', '+', 'teamBurnout'],
    ['fatigue', '+', 'teamFatigue'],
    ['strain', '+', 'teamStrain'],
  ],
  sources: [],

  evaluate({ layout, clinicians, clinics }) {
    const { employed, present, experience, capacity, vigour } = clinicians
    const { exhaustion, cynicism, burnout, fatigue, strain } = clinicians
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      let employedSum = 0
      let presentSum = 0
      let newcomerSum = 0
      let capacitySum = 0
      let vigourSum = 0
      let exhaustionSum = 0
      let cynicismSum = 0
      let burnoutSum = 0
      let fatigueSum = 0
      let strainSum = 0
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const holds = employed[i]
        const works = present[i]
        employedSum += holds
        presentSum += works
        newcomerSum += works * (1 - experience[i])
        capacitySum += capacity[i]
        vigourSum += works * vigour[i]
        exhaustionSum += holds * exhaustion[i]
        cynicismSum += holds * cynicism[i]
        burnoutSum += holds * burnout[i]
        fatigueSum += holds * fatigue[i]
        strainSum += holds * strain[i]
      }
      const perHolder = employedSum > 0 ? 1 / employedSum : 0
      clinics.employedCount[c] = employedSum
      clinics.presentCount[c] = presentSum
      clinics.newcomers[c] = newcomerSum
      clinics.teamCapacity[c] = capacitySum
      clinics.teamVigour[c] = presentSum > 0 ? vigourSum / presentSum : 0
      clinics.teamExhaustion[c] = exhaustionSum * perHolder
      clinics.teamCynicism[c] = cynicismSum * perHolder
      clinics.teamBurnout[c] = burnoutSum * perHolder
      clinics.teamFatigue[c] = fatigueSum * perHolder
      clinics.teamStrain[c] = strainSum * perHolder
    }
  },
}
