import { CYNICISM_TOP, EXHAUSTION_TOP } from '../parameters/scales.ts'
import type { Mechanism } from './mechanism.ts'

/**
 * Programmes for individuals take exhaustion and cynicism away as they take effect, hold part of it
 * against the work that goes on as before, and give it back as they fade. Those who read them as blame
 * are worn instead.
 *
 *   programmeRelief = g · exhaustion · room,  g = programmeUptake · (exhaustionProgrammesChange
 *                     + exhaustionProgrammes / exhaustionTime)
 *   cynicismRelief  = h · cynicism · room,    h = programmeUptake · (cynicismProgrammesChange
 *                     + cynicismProgrammes / cynicismTime)
 *   room            = 1 out of the stock, 2 · (1 − exhaustion / 54) or 2 · (1 − cynicism / 30) into it
 *
 * programmeRelief, cynicismRelief [points/day]   outflows; negative where they wear
 * programmeUptake [share, −1–1], exhaustionProgrammes, cynicismProgrammes [share, 0–1]
 * their changes [1/day], exhaustionTime, cynicismTime [days]
 */
export const programmeRelief: Mechanism = {
  name: 'programmeRelief',
  links: [
    ['exhaustionProgrammes', '±', 'programmeRelief'],
    ['exhaustionProgrammesChange', '±', 'programmeRelief'],
    ['programmeUptake', '±', 'programmeRelief'],
    ['exhaustion', '±', 'programmeRelief'],
    ['cynicismProgrammes', '±', 'cynicismRelief'],
    ['cynicismProgrammesChange', '±', 'cynicismRelief'],
    ['programmeUptake', '±', 'cynicismRelief'],
    ['cynicism', '±', 'cynicismRelief'],
  ],
  sources: ['dyrbye-2019', 'west-2014', 'fleming-2024', 'hart-2019'],
  onlyWith: ['mindfulness', 'coaching', 'peerGroups', 'counselling'],

  evaluate({ layout, clinicians, clinics, rates }) {
    const { exhaustion, cynicism, programmeUptake } = clinicians
    const { programmeRelief, cynicismRelief } = clinicians
    const { exhaustionProgrammes, exhaustionProgrammesChange } = clinics
    const { cynicismProgrammes, cynicismProgrammesChange } = clinics
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const forExhaustion =
        exhaustionProgrammesChange[c] + rates.exhaustionTime[o] * exhaustionProgrammes[c]
      const forCynicism =
        cynicismProgrammesChange[c] + rates.cynicismTime[o] * cynicismProgrammes[c]
      const start = seatStart[c]
      const end = seatStart[c + 1]
      if (forExhaustion === 0 && forCynicism === 0) {
        programmeRelief.fill(0, start, end)
        cynicismRelief.fill(0, start, end)
        continue
      }
      for (let i = start; i < end; i++) {
        const uptake = programmeUptake[i]
        programmeRelief[i] = relieved(uptake * forExhaustion, exhaustion[i], EXHAUSTION_TOP)
        cynicismRelief[i] = relieved(uptake * forCynicism, cynicism[i], CYNICISM_TOP)
      }
    }
  },
}

/** Points per day out of a stock; what flows into it instead finds no room at the top. */
const relieved = (rate: number, points: number, top: number): number =>
  rate * points * (rate < 0 ? 2 * (1 - points / top) : 1)
