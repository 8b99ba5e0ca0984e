import { expect, test } from 'vitest'
import { organisationClimate } from './organisation-climate.ts'
import { after } from './test-world.ts'

test('clinics count by the people they employ', () => {
  const { organisations } = after(organisationClimate, {
    posts: [1, 1],
    clinics: { teamEmployed: [3, 1], teamBurnout: [0.2, 1], teamStrain: [0.4, 0] },
    parameters: { workSignalScale: 2 },
  })
  expect(organisations.surveyedBurnout[0]).toBeCloseTo((3 * 0.2 + 1) / 4, 12)
  expect(organisations.workAlarm[0]).toBeCloseTo(2 * ((3 * 0.4) / 4), 12)
})

test('an organisation without people reports nothing', () => {
  const { organisations } = after(organisationClimate, {
    clinics: { teamEmployed: 0, teamBurnout: 0, teamStrain: 0 },
  })
  expect(organisations.surveyedBurnout[0]).toBe(0)
  expect(organisations.workAlarm[0]).toBe(0)
})

test('an empty clinic says nothing about the others', () => {
  const { organisations } = after(organisationClimate, {
    posts: [1, 1],
    clinics: { teamEmployed: [2, 0], teamBurnout: [0.3, 0.9] },
  })
  expect(organisations.surveyedBurnout[0]).toBeCloseTo(0.3, 12)
})
