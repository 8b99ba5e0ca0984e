import type { Mechanism } from './mechanism.ts'

/**
 * Debriefs after crises drain moral injury of those who take them as help; there is more to drain
 * after a crisis.
 *
 *   injuryRelief = debriefs · programmeUptake · moralInjury · room / debriefTime
 *   room         = 1 where debriefs help, 2 · (1 − moralInjury) where they hurt
 *
 * injuryRelief [1/day]   out of moral injury; negative where debriefs hurt
 * programmeUptake [share, −1–1], moralInjury [share, 0–1], debriefTime [days]
 * debriefs [share, 0–1]   lever
 */
export const debriefing: Mechanism = {
  name: 'debriefing',
  links: [
    ['debriefs', '±', 'injuryRelief'],
    ['programmeUptake', '+', 'injuryRelief'],
    ['moralInjury', '±', 'injuryRelief'],
  ],
  sources: [],
  onlyWith: ['debriefs'],

  evaluate({ layout, clinicians, inputs, rates }) {
    const { moralInjury, programmeUptake, injuryRelief } = clinicians
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const rate = inputs.debriefs[c] * rates.debriefTime[layout.organisationOfClinic[c]]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        const uptake = programmeUptake[i]
        const room = uptake < 0 ? 2 * (1 - moralInjury[i]) : 1
        injuryRelief[i] = rate * uptake * moralInjury[i] * room
      }
    }
  },
}
