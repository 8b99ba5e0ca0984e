import { expect, test } from 'vitest'
import { engagementContagion } from './engagement-contagion.ts'
import { after, HALVING } from './test-world.ts'

const caught = (engagement: number, susceptibility = 1) =>
  after(engagementContagion, {
    clinicians: { engagement, susceptibility },
    clinics: { teamEngagement: 0.6 },
    parameters: { engagementContagionTime: HALVING },
  }).clinicians.engagementContagion[0]

test('those less engaged than their team are drawn up, by how susceptible they are', () => {
  expect(caught(0.2)).toBeCloseTo(0.4 / 2, 12)
  expect(caught(0.2, 0.5)).toBeCloseTo(0.4 / 4, 12)
})

test('nobody is drawn down', () => {
  expect(caught(0.6)).toBe(0)
  expect(caught(0.9)).toBe(0)
})
