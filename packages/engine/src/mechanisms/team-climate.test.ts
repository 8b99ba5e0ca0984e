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
  const { groups, clinics } = after(teamClimate, {
    posts: [3],
    clinicians: team,
    groups: { plannedDay: 8 },
  })
  expect(groups.employedCount[0]).toBe(2)
  expect(groups.presentCount[0]).toBe(1)
  expect(groups.newcomers[0]).toBe(0.75)
  expect(groups.capacityHours[0]).toBeCloseTo(4.8, 12)
  expect(groups.groupVigour[0]).toBe(0.8)
  expect(clinics.teamEmployed[0]).toBe(2)
  expect(clinics.teamExhaustion[0]).toBe(30)
  expect(clinics.teamCynicism[0]).toBe(6)
  expect(clinics.teamBurnout[0]).toBe(0.5)
  expect(clinics.teamFatigue[0]).toBeCloseTo(0.3, 12)
  expect(clinics.teamStrain[0]).toBeCloseTo(0.2, 12)
})

test('vigour is the mean of those at work', () => {
  const { groups } = after(teamClimate, {
    posts: [3],
    clinicians: { present: [1, 1, 0], vigour: [0.8, 0.4, 0.1] },
  })
  expect(groups.groupVigour[0]).toBeCloseTo(0.6, 12)
})

test('an empty clinic has counts and means of 0', () => {
  const { groups, clinics } = after(teamClimate, {
    posts: [[2, 1, 1, 1]],
    clinicians: { employed: 0, present: 0, capacity: 0 },
  })
  for (const name of [
    'employedCount',
    'presentCount',
    'newcomers',
    'capacityHours',
    'groupVigour',
  ] as const)
    expect([...groups[name]]).toEqual([0, 0, 0, 0])
  for (const name of ['teamEmployed', 'teamExhaustion', 'teamCynicism', 'teamBurnout'] as const)
    expect(clinics[name][0]).toBe(0)
})

test('each clinic is measured by its own people', () => {
  const { groups, clinics } = after(teamClimate, {
    posts: [1, 2],
    clinicians: { exhaustion: [10, 20, 40] },
  })
  expect([...clinics.teamExhaustion]).toEqual([10, 30])
  expect([...clinics.teamEmployed]).toEqual([1, 2])
  expect([...groups.employedCount]).toEqual([1, 0, 0, 0, 2, 0, 0, 0])
})

test('roles are counted apart, and make one team together', () => {
  const { groups, clinics } = after(teamClimate, {
    posts: [[1, 1, 2, 1]],
    clinicians: {
      employed: [1, 1, 1, 1, 0],
      present: [1, 1, 1, 0, 0],
      experience: [1, 0.5, 0, 0, 0],
      capacity: [0.9, 0.5, 0.5, 0, 0],
      vigour: [0.9, 0.8, 0.7, 0.6, 0.5],
      exhaustion: [10, 20, 30, 40, 54],
    },
    groups: { plannedDay: [8, 8, 7.5, 8] },
  })
  expect([...groups.employedCount]).toEqual([1, 1, 2, 0])
  expect([...groups.presentCount]).toEqual([1, 1, 1, 0])
  expect([...groups.newcomers]).toEqual([0, 0.5, 1, 0])
  expect([...groups.capacityHours]).toEqual([7.2, 4, 3.75, 0])
  expect([...groups.groupVigour]).toEqual([0.9, 0.8, 0.7, 0])
  expect(clinics.teamEmployed[0]).toBe(4)
  expect(clinics.teamExhaustion[0]).toBe(25)
})

test('burnout and fatigue of a role are means over those who hold its posts', () => {
  const { groups } = after(teamClimate, {
    posts: [[2, 0, 2, 0]],
    clinicians: {
      employed: [1, 1, 1, 0],
      burnout: [0.2, 0.4, 0.9, 1],
      fatigue: [0.1, 0.3, 0.5, 1],
    },
  })
  expect([...groups.groupBurnout]).toEqual([expect.closeTo(0.3, 12), 0, 0.9, 0])
  expect([...groups.groupFatigue]).toEqual([expect.closeTo(0.2, 12), 0, 0.5, 0])
})

test('those on vacation are counted apart, and locums add their hours but no head', () => {
  const { groups } = after(teamClimate, {
    posts: [3],
    clinicians: { present: [1, 0, 0], away: [0, 1, 0], capacity: [0.5, 0, 0] },
    groups: { plannedDay: 8, locumHours: 3 },
  })
  expect(groups.awayCount[0]).toBe(1)
  expect(groups.employedCount[0]).toBe(3)
  expect(groups.presentCount[0]).toBe(1)
  expect(groups.capacityHours[0]).toBe(7)
})
