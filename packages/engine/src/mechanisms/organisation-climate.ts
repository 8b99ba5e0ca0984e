import type { Mechanism } from './mechanism.ts'

/**
 * What a survey of everybody would find today, and what a look at the work itself would.
 *
 *   surveyedBurnout = Σ teamBurnout · teamEmployed / Σ teamEmployed
 *   workAlarm       = workSignalScale · Σ teamStrain · teamEmployed / Σ teamEmployed
 *
 * surveyedBurnout, teamBurnout, teamStrain [share, 0–1]
 * teamEmployed                            [clinicians]
 * workAlarm                                [dmnl]         on the scale of perceived burnout
 */
export const organisationClimate: Mechanism = {
  name: 'organisationClimate',
  links: [
    ['teamBurnout', '+', 'surveyedBurnout'],
    ['teamStrain', '+', 'workAlarm'],
    ['teamEmployed', '±', 'surveyedBurnout'],
    ['teamEmployed', '±', 'workAlarm'],
  ],
  sources: [],

  evaluate({ layout, clinics, organisations, parameters }) {
    const { teamBurnout, teamStrain, teamEmployed } = clinics
    const perOrganisation = layout.clinicsPerOrganisation
    for (let o = 0; o < layout.organisations; o++) {
      let count = 0
      let burnoutSum = 0
      let strainSum = 0
      for (let c = o * perOrganisation; c < (o + 1) * perOrganisation; c++) {
        count += teamEmployed[c]
        burnoutSum += teamEmployed[c] * teamBurnout[c]
        strainSum += teamEmployed[c] * teamStrain[c]
      }
      const perHolder = count > 0 ? 1 / count : 0
      organisations.surveyedBurnout[o] = burnoutSum * perHolder
      organisations.workAlarm[o] = parameters.workSignalScale[o] * strainSum * perHolder
    }
  },
}
