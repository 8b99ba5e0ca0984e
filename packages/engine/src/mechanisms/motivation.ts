import type { Mechanism } from './mechanism.ts'

/**
 * Resources engage: the motivational path of JD-R.
 *
 *   engagementChange = (engagementFromResources · resources − engagement) / engagementTime
 *
 * engagement, resources, engagementFromResources [share, 0–1], engagementTime [days]
 */
export const motivation: Mechanism = {
  name: 'motivation',
  links: [
    ['resources', '+', 'engagementChange'],
    ['engagement', '-', 'engagementChange'],
  ],
  sources: ['hakanen-2008'],

  evaluate({ layout, clinicians, parameters, rates }) {
    const { engagement, resources, engagementChange } = clinicians
    const seats = layout.seatsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      const most = parameters.engagementFromResources[o]
      const rate = rates.engagementTime[o]
      const end = (o + 1) * seats
      for (let i = o * seats; i < end; i++)
        engagementChange[i] = rate * (most * resources[i] - engagement[i])
    }
  },
}
