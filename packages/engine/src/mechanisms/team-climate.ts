import { ROLES } from '../parameters/roles.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * What a team is like today: counts, and means over its people.
 *
 *   of each role:  employedCount                sum over those who hold a post
 *                  awayCount                    sum over those on vacation
 *                  presentCount, newcomers      sums over those at work
 *                  capacityHours                plannedDay · Σ capacity + locumHours
 *                  groupVigour                  mean over those at work
 *                  groupBurnout, groupFatigue   means over those who hold a post
 *   of the team:   teamEmployed                 sum over those who hold a post, of all roles
 *                  teamExhaustion, teamCynicism, teamBurnout, teamFatigue, teamStrain,
 *                  teamTrust, teamEngagement    their means
 *
 * plannedDay [hours]   of full-timers of the role, on an open day
 *
 * An empty team has means of 0. With the loop `workloadTurnover` cut, those who remain of a group are
 * helped from outside until they can do what those of the morning of the cut could: capacityHours is
 * multiplied by max(1, employedHeld / employedCount).
 */
export const teamClimate: Mechanism = {
  name: 'teamClimate',
  links: [
    ['employed', '+', 'employedCount'],
    ['employed', '+', 'teamEmployed'],
    ['employed', '±', 'groupBurnout'],
    ['employed', '±', 'groupFatigue'],
    ['employed', '±', 'teamExhaustion'],
    ['employed', '±', 'teamCynicism'],
    ['employed', '±', 'teamBurnout'],
    ['employed', '±', 'teamFatigue'],
    ['employed', '±', 'teamStrain'],
    ['employed', '±', 'teamTrust'],
    ['employed', '±', 'teamEngagement'],
    ['present', '+', 'presentCount'],
    ['present', '+', 'newcomers'],
    ['present', '±', 'groupVigour'],
    ['experience', '-', 'newcomers'],
    ['away', '+', 'awayCount'],
    ['capacity', '+', 'capacityHours'],
    ['locumHours', '+', 'capacityHours'],
    ['plannedDay', '+', 'capacityHours'],
    ['vigour', '+', 'groupVigour'],
    ['exhaustion', '+', 'teamExhaustion'],
    ['cynicism', '+', 'teamCynicism'],
    ['burnout', '+', 'teamBurnout'],
    ['burnout', '+', 'groupBurnout'],
    ['fatigue', '+', 'teamFatigue'],
    ['fatigue', '+', 'groupFatigue'],
    ['strain', '+', 'teamStrain'],
    ['trust', '+', 'teamTrust'],
    ['engagement', '+', 'teamEngagement'],
  ],
  sources: [],

  evaluate({ layout, clinicians, groups, clinics, cuts }) {
    const { employed, present, away, experience, capacity, vigour } = clinicians
    const { exhaustion, cynicism, burnout, fatigue, strain, trust, engagement } = clinicians
    const { groupStart } = layout
    const { employedCount, presentCount, awayCount, newcomers, employedHeld } = groups
    const { capacityHours, plannedDay, locumHours, groupVigour, groupBurnout } = groups
    const { groupFatigue } = groups
    const { teamExhaustion, teamCynicism, teamBurnout, teamFatigue, teamStrain } = clinics
    const { teamTrust, teamEngagement } = clinics
    for (let c = 0; c < layout.clinics; c++) {
      let teamEmployed = 0
      let exhaustionSum = 0
      let cynicismSum = 0
      let burnoutSum = 0
      let fatigueSum = 0
      let strainSum = 0
      let trustSum = 0
      let engagementSum = 0
      for (let g = c * ROLES; g < (c + 1) * ROLES; g++) {
        let employedSum = 0
        let presentSum = 0
        let awaySum = 0
        let newcomerSum = 0
        let capacitySum = 0
        let vigourSum = 0
        let burnoutOfGroup = 0
        let fatigueOfGroup = 0
        const end = groupStart[g + 1]
        for (let i = groupStart[g]; i < end; i++) {
          const holds = employed[i]
          const works = present[i]
          employedSum += holds
          presentSum += works
          awaySum += away[i]
          newcomerSum += works * (1 - experience[i])
          capacitySum += capacity[i]
          vigourSum += works * vigour[i]
          exhaustionSum += holds * exhaustion[i]
          cynicismSum += holds * cynicism[i]
          burnoutOfGroup += holds * burnout[i]
          fatigueOfGroup += holds * fatigue[i]
          strainSum += holds * strain[i]
          trustSum += holds * trust[i]
          engagementSum += holds * engagement[i]
        }
        employedCount[g] = employedSum
        presentCount[g] = presentSum
        awayCount[g] = awaySum
        newcomers[g] = newcomerSum
        const helped =
          cuts.workloadTurnover === 1 && employedSum > 0
            ? Math.max(1, employedHeld[g] / employedSum)
            : 1
        capacityHours[g] = plannedDay[g] * capacitySum * helped + locumHours[g]
        groupVigour[g] = presentSum > 0 ? vigourSum / presentSum : 0
        groupBurnout[g] = employedSum > 0 ? burnoutOfGroup / employedSum : 0
        groupFatigue[g] = employedSum > 0 ? fatigueOfGroup / employedSum : 0
        teamEmployed += employedSum
        burnoutSum += burnoutOfGroup
        fatigueSum += fatigueOfGroup
      }
      const perHolder = teamEmployed > 0 ? 1 / teamEmployed : 0
      clinics.teamEmployed[c] = teamEmployed
      teamExhaustion[c] = exhaustionSum * perHolder
      teamCynicism[c] = cynicismSum * perHolder
      teamBurnout[c] = burnoutSum * perHolder
      teamFatigue[c] = fatigueSum * perHolder
      teamStrain[c] = strainSum * perHolder
      teamTrust[c] = trustSum * perHolder
      teamEngagement[c] = engagementSum * perHolder
    }
  },
}
