import { expect, test } from 'vitest'
import type { CuttableLoop } from '../loops/named-loops.ts'
import { accessStandard } from './access-standard.ts'
import { allocation } from './allocation.ts'
import { capabilityErosion } from './capability-erosion.ts'
import { contagion } from './contagion.ts'
import { errorRework } from './error-rework.ts'
import { fatigue } from './fatigue.ts'
import { overhead } from './overhead.ts'
import { redesignEffort } from './redesign-effort.ts'
import { teamClimate } from './team-climate.ts'
import { after } from './test-world.ts'
import { throughputPressure } from './throughput-pressure.ts'
import { voice } from './voice.ts'
import { wellnessRelief } from './wellness-relief.ts'

// Cutting a loop holds the link that only it uses at what it carried on the morning of the cut.

const cut = (...cuts: readonly CuttableLoop[]) => ({ cuts })

test('symptomaticFix: programmes have the size that was held', () => {
  const reliefAt = (
    organisations: { wellnessEffort: number; wellnessToReliefHeld?: number },
    cuts: readonly CuttableLoop[],
  ) =>
    after(wellnessRelief, { organisations, clinicians: { exhaustion: 30, trust: 1 }, cuts })
      .clinicians.relief[0]
  const held = (wellnessToReliefHeld: number) =>
    reliefAt({ wellnessEffort: 1, wellnessToReliefHeld }, ['symptomaticFix'])
  expect(held(0)).toBe(0)
  expect(held(0.3)).toBe(reliefAt({ wellnessEffort: 0.3 }, []))
})

test('rework: as many errors leave work behind as were held', () => {
  const created = (caughtErrors: number, caughtErrorsHeld: number, ...cuts: CuttableLoop[]) =>
    after(errorRework, { clinics: { caughtErrors, caughtErrorsHeld }, cuts }).clinics
      .reworkCreated[0]
  expect(created(2, 0)).toBeGreaterThan(0)
  expect(created(2, 0, 'rework')).toBe(0)
  expect(created(9, 2, 'rework')).toBe(created(2, 0))
})

test('voice: redesign fits as well as was held', () => {
  const fitAt = (teamTrust: number, cuts: readonly CuttableLoop[]) =>
    after(voice, { clinics: { teamTrust, redesignFitHeld: 1.1 }, cuts }).clinics.redesignFit[0]
  expect(fitAt(0, ['voice'])).toBe(1.1)
  expect(fitAt(0, [])).toBeLessThan(1)
})

test('tolerance: people take part by the trust that was held', () => {
  const reliefAt = (trust: number, cuts: readonly CuttableLoop[]) =>
    after(wellnessRelief, {
      organisations: { wellnessEffort: 1 },
      clinicians: { exhaustion: 30, trust, trustHeld: 0.8 },
      cuts,
    }).clinicians.relief[0]
  expect(reliefAt(0.1, ['tolerance'])).toBe(reliefAt(0.8, []))
  expect(reliefAt(0.1, [])).toBeLessThan(0)
})

const effortAt = (
  organisations: Partial<
    Record<
      | 'urgency'
      | 'wellnessEffort'
      | 'budgetSqueeze'
      | 'urgencyHeld'
      | 'wellnessToRedesignHeld'
      | 'budgetSqueezeHeld',
      number
    >
  >,
  cuts: readonly CuttableLoop[] = [],
) =>
  after(redesignEffort, {
    organisations: { urgency: 0.4, capability: 1, wellnessEffort: 0, ...organisations },
    parameters: { urgencyHalf: 0.4 },
    cuts,
  }).organisations.redesignEffort[0]

test('fundamentalFix: redesign follows the urgency that was held', () => {
  expect(effortAt({ urgency: 0.9, urgencyHeld: 0.4 }, ['fundamentalFix'])).toBeCloseTo(0.5, 12)
  expect(effortAt({ urgency: 0.9 })).toBeGreaterThan(0.6)
})

test('budgetCrowdOut and budgetSqueeze: what is taken from redesign is held, each by its own cut', () => {
  const none = { wellnessToRedesignHeld: 0, budgetSqueezeHeld: 0 }
  expect(effortAt({ ...none, wellnessEffort: 1 }, ['budgetCrowdOut'])).toBeCloseTo(0.5, 12)
  expect(effortAt({ ...none, wellnessEffort: 1 }, ['budgetSqueeze'])).toBeLessThan(0.4)
  expect(effortAt({ ...none, budgetSqueeze: 1 }, ['budgetSqueeze'])).toBeCloseTo(0.5, 12)
  expect(effortAt({ ...none, budgetSqueeze: 1 }, ['budgetCrowdOut'])).toBeLessThan(0.4)
  expect(effortAt({ wellnessToRedesignHeld: 0.7 }, ['budgetCrowdOut'])).toBe(
    effortAt({ wellnessEffort: 0.7 }),
  )
  expect(effortAt({ budgetSqueezeHeld: 0.7 }, ['budgetSqueeze'])).toBe(
    effortAt({ budgetSqueeze: 0.7 }),
  )
})

test('capabilityErosion: the quick fix takes away what was held', () => {
  const changeAt = (
    organisations: { wellnessEffort: number; wellnessToCapabilityHeld?: number },
    cuts: readonly CuttableLoop[],
  ) =>
    after(capabilityErosion, { organisations: { capability: 1, ...organisations }, cuts })
      .organisations.capabilityChange[0]
  const held = (wellnessToCapabilityHeld: number) =>
    changeAt({ wellnessEffort: 1, wellnessToCapabilityHeld }, ['capabilityErosion'])
  expect(held(0)).toBe(0)
  expect(held(0.6)).toBe(changeAt({ wellnessEffort: 0.6 }, []))
  expect(held(0.6)).toBeLessThan(0)
})

test('workloadTurnover: what fewer people can do is made up to what those could who were held', () => {
  const capacityOf = (employed: readonly number[], cuts: readonly CuttableLoop[]) =>
    after(teamClimate, {
      posts: [[2, 0, 0, 0]],
      clinicians: { employed, present: employed, capacity: employed },
      groups: { employedHeld: [2, 0, 0, 0], plannedDay: 8 },
      cuts,
    }).groups.capacityHours[0]
  expect(capacityOf([1, 0], [])).toBe(8)
  expect(capacityOf([1, 0], ['workloadTurnover'])).toBe(16)
  expect(capacityOf([1, 1], ['workloadTurnover'])).toBe(16)
})

test('onboardingBurden: training takes the hours that were held', () => {
  const hoursAt = (newcomers: number, cuts: readonly CuttableLoop[]) =>
    after(overhead, { groups: { newcomers, newcomersHeld: 1 }, cuts }).groups.overheadHours[0]
  expect(hoursAt(3, ['onboardingBurden'])).toBe(hoursAt(1, []))
})

test('overtime: days are as long as was held', () => {
  const factorAt = (workPressure: number, cuts: readonly CuttableLoop[]) =>
    after(allocation, { groups: { workPressure, hoursFactorHeld: 1.1 }, cuts }).groups
      .hoursFactor[0]
  expect(factorAt(2, ['overtime'])).toBe(1.1)
  expect(factorAt(2, [])).toBeGreaterThan(1.3)
})

test('overtimeFatigue: a day tires as one that was stretched as far as was held', () => {
  const changeAt = (hours: number, hoursFactor: number, cuts: readonly CuttableLoop[]) =>
    after(fatigue, {
      clinicians: { hours, fatigue: 0 },
      groups: { hoursFactor, tiringFactorHeld: 1 },
      cuts,
    }).clinicians.fatigueChange[0]
  expect(changeAt(12, 1.5, ['overtimeFatigue'])).toBeCloseTo(changeAt(8, 1, []), 12)
})

test('contagion: people catch from a team that is held', () => {
  const caughtFrom = (held: number, now: number, ...cuts: CuttableLoop[]) => {
    const { contagion: exhaustion, cynicismContagion: cynicism } = after(contagion, {
      clinicians: { exhaustion: 10, cynicism: 5 },
      clinics: {
        teamExhaustion: now,
        teamCynicism: now / 2,
        teamExhaustionHeld: held,
        teamCynicismHeld: held / 2,
      },
      cuts,
    }).clinicians
    return [exhaustion[0], cynicism[0]]
  }
  expect(caughtFrom(0, 40, 'contagion')).toEqual([0, 0])
  expect(caughtFrom(40, 20, 'contagion')).toEqual(caughtFrom(20, 40))
  expect(caughtFrom(20, 40)[1]).toBeGreaterThan(0)
})

test('accessErosion: the standard stays as it was', () => {
  expect(
    after(accessStandard, {
      clinics: { waitDays: 90, accessStandard: 21 },
      ...cut('accessErosion'),
    }).clinics.standardChange[0],
  ).toBe(0)
})

test('throughput: management presses for the visits that were short, unless income does not depend on them', () => {
  const pressureAt = (visitsShortHeld: number, valueBased: number) =>
    after(throughputPressure, {
      clinics: { reportedVisits: 1, budgetedVisits: 10, visitsShortHeld },
      inputs: { valueBased },
      ...cut('throughput'),
    }).clinics.throughputPressure[0]
  expect(pressureAt(0, 0)).toBe(0)
  expect(pressureAt(0.2, 0)).toBe(0.2)
  expect(pressureAt(0.2, 0.5)).toBe(0.1)
})
