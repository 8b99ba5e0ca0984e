import type { Mechanism } from './mechanism.ts'

/**
 * Each person's part of the day: everyone present works the clinic's hours, and the tired feel the
 * same load as more.
 *
 *   hours   = present · standardDay · hoursFactor
 *   demands = present · workPressure · teamVigour / vigour
 *
 * hours   [hours]   on a working day
 * demands [dmnl]    own work pressure; the clinic's at the team's mean vigour
 */
export const individualDemands: Mechanism = {
  name: 'individualDemands',
  links: [
    ['hoursFactor', '+', 'hours'],
    ['present', '+', 'hours'],
    ['workPressure', '+', 'demands'],
    ['teamVigour', '+', 'demands'],
    ['vigour', '-', 'demands'],
    ['present', '+', 'demands'],
  ],
  sources: ['guthier-2020'],

  evaluate({ layout, clinicians, clinics, parameters }) {
    const { present, vigour, hours, demands } = clinicians
    const { seatStart } = layout
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const planned = parameters.standardDay[o] * clinics.hoursFactor[c]
      const load = clinics.workPressure[c] * clinics.teamVigour[c]
      for (let i = seatStart[c]; i < seatStart[c + 1]; i++) {
        hours[i] = present[i] * planned
        demands[i] = (present[i] * load) / vigour[i]
      }
    }
  },
}
