import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { turnoverHazard } from './turnover-hazard.ts'

const content = { employed: 1, burnout: 0, moralInjury: 0, engagement: 0.5, experience: 1 }
const hazardAt = (clinicians: Record<string, number>) =>
  after(turnoverHazard, {
    clinicians: { ...content, ...clinicians },
    parameters: { quitFromMoralInjury: 0.5, usualMoralInjury: 0, quitFromDisengagement: 0.6 },
    ofRole: { quitRate: 0.0001, quitMultiplier: 2, retireRate: 0 },
  }).clinicians.leavingHazard[0]

test('a content person leaves at the base rate', () => {
  expect(hazardAt({})).toBeCloseTo(0.0001, 15)
})

test('the burned out leave twice as often', () => {
  expect(hazardAt({ burnout: 1 })).toBeCloseTo(0.0002, 15)
})

test('moral injury is a path of its own, also for those not burned out', () => {
  expect(hazardAt({ moralInjury: 1 })).toBeCloseTo(0.00015, 15)
})

test('engagement keeps people and its lack loses them', () => {
  expect(hazardAt({ engagement: 0 })).toBeCloseTo(0.00013, 15)
  expect(hazardAt({ engagement: 1 })).toBeCloseTo(0.00007, 15)
})

test('an empty seat cannot be left', () => {
  expect(hazardAt({ employed: 0, burnout: 1 })).toBe(0)
})

test('moral injury counts from what is usual', () => {
  const at = (moralInjury: number) =>
    after(turnoverHazard, {
      clinicians: { ...content, moralInjury },
      parameters: { quitFromMoralInjury: 2, usualMoralInjury: 0.25 },
      ofRole: { quitRate: 0.0001, retireRate: 0 },
    }).clinicians.leavingHazard[0]
  expect(at(0.25)).toBeCloseTo(0.0001, 15)
  expect(at(0.5)).toBeCloseTo(0.00015, 15)
  expect(at(0)).toBeCloseTo(0.00005, 15)
})

test('each role leaves at its own rate, and burnout moves each by its own measure', () => {
  const hazards = (burnout: number) => [
    ...after(turnoverHazard, {
      posts: [[1, 1, 1, 1]],
      clinicians: { ...content, burnout },
      parameters: { usualMoralInjury: 0 },
      ofRole: {
        quitRate: [0.0001, 0.0002, 0.0003, 0.0004],
        quitMultiplier: [2, 3, 1.5, 1],
        retireRate: 0,
      },
    }).clinicians.leavingHazard,
  ]
  const near = (values: readonly number[]) => values.map(v => expect.closeTo(v, 15) as number)
  expect(hazards(0)).toEqual(near([0.0001, 0.0002, 0.0003, 0.0004]))
  expect(hazards(1)).toEqual(near([0.0002, 0.0006, 0.00045, 0.0004]))
})

const given = { quitMultiplier: 2, quitRate: 0.0001, retireRate: 0 }

test('people retire whether they are burned out or not, in a crisis or not', () => {
  const hazardOf = (burnout: number, rallying: number) =>
    after(turnoverHazard, {
      clinicians: { ...content, burnout },
      clinics: { rallying },
      ofRole: { ...given, quitRate: 0, retireRate: 0.00003 },
    }).clinicians.leavingHazard[0]
  for (const burnout of [0, 0.5, 1])
    for (const rallying of [0, 1]) expect(hazardOf(burnout, rallying)).toBeCloseTo(0.00003, 15)
})

test('a departure unsettles those who stay, and pulling together holds them', () => {
  const hazardOf = (clinics: Record<string, number>) =>
    after(turnoverHazard, {
      clinicians: content,
      clinics,
      parameters: { quitFromDepartures: 2, rallyHold: 0.4, usualMoralInjury: 0 },
      ofRole: given,
    }).clinicians.leavingHazard[0]
  expect(hazardOf({ departureShock: 0.25 })).toBeCloseTo(0.00015, 15)
  expect(hazardOf({ rallying: 0.5 })).toBeCloseTo(0.00008, 15)
})

test('newcomers leave more often, less so with onboarding, and the experienced as before', () => {
  const hazardOf = (experience: number, onboarding: number) =>
    after(turnoverHazard, {
      clinicians: { ...content, experience },
      inputs: { onboarding },
      parameters: { earlyLeaving: 0.8, onboardingRetention: 0.5, usualMoralInjury: 0 },
      ofRole: given,
    }).clinicians.leavingHazard[0]
  expect(hazardOf(0, 0)).toBeCloseTo(0.00018, 15)
  expect(hazardOf(0.5, 0)).toBeCloseTo(0.00014, 15)
  expect(hazardOf(0, 1)).toBeCloseTo(0.00014, 15)
  expect(hazardOf(1, 1)).toBeCloseTo(0.0001, 15)
})
