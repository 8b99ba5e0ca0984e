import type { Mechanism } from './mechanism.ts'

/**
 * Engagement is caught too, from a team that has more of it.
 *
 *   engagementContagion = susceptibility · max(0, teamEngagement − engagement) / engagementContagionTime
 *
 * engagementContagion [1/day], engagement, teamEngagement [share, 0–1], engagementContagionTime [days]
 * susceptibility [dmnl]   fixed trait, mean 1
 */
export const engagementContagion: Mechanism = {
  name: 'engagementContagion',
  links: [
    ['teamEngagement', '+', 'engagementContagion'],
    ['engagement', '-', 'engagementContagion'],
    ['susceptibility', '+', 'engagementContagion'],
  ],
  sources: ['bakker-2006-teams'],

  evaluate({ layout, clinicians, clinics, rates }) {
    const { engagement, susceptibility, engagementContagion } = clinicians
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const rate = rates.engagementContagionTime[layout.organisationOfClinic[c]]
      const mean = clinics.teamEngagement[c]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++)
        engagementContagion[i] = susceptibility[i] * rate * Math.max(0, mean - engagement[i])
    }
  },
}
