import { expect, test } from 'vitest'
import { teamClimate } from './team-climate.ts'
import { after } from './test-world.ts'

/** One at work, one off sick, one seat empty. */
const team = {
  employed: [1, 1, 0],
  present: [1, 0, 0],
  experience: [0.25, 1, 1],
  capacity: [0.6, 0, 0],
  vigour: [0.8, 0.5, 0.1],
  exhaustion: [20, 40, 54],
  cynicism: [4, 8, 30],
  burnout: [0, 1, 1],
  fatigue: [0.2, 0.4, 1],
  strain: [0.1, 0.3, 1],
}

test('those at work are counted and those who hold a post averaged', () => {
  const { clinics } = after(teamClimate, { posts: [3], clinicians: team })
  expect(clinics.employedCount[0]).toBe(2)
  expect(clinics.presentCount[0]).toBe(1)
  expect(clinics.newcomers[0]).toBe(0.75)
  expect(clinics.teamCapacity[0]).toBe(0.6)
  expect(clinics.teamVigour[0]).toBe(0.8)
  expect(clinics.teamExhaustion[0]).toBe(30)
  expect(clinics.teamCynicism[0]).toBe(6)
  expect(clinics.teamBurnout[0]).toBe(0.5)
  expect(clinics.teamFatigue[0]).toBeCloseTo(0.3, 12)
  expect(clinics.teamStrain[0]).toBeCloseTo(0.2, 12)
})

test('an empty clinic has counts and means of 0', () => {
  const { clinics } = after(teamClimate, {
    posts: [2],
    clinicians: { employed: 0, present: 0, capacity: 0 },
  })
  for (const name of ['employedCount', 'presentCount', 'newcomers', 'teamCapacity'] as const)
    expect(clinics[name][0]).toBe(0)
  for (const name of ['teamVigour', 'teamExhaustion', 'teamCynicism', 'teamBurnout'] as const)
    expect(clinics[name][0]).toBe(0)
})

test('each clinic is measured by its own people', () => {
  const { clinics } = after(teamClimate, {
    posts: [1, 2],
    clinicians: { exhaustion: [10, 20, 40] },
  })
  expect([...clinics.teamExhaustion]).toEqual([10, 30])
  expect([...clinics.employedCount]).toEqual([1, 2])
})
