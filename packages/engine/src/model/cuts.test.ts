import { expect, test } from 'vitest'
import { cuttableLoops, type CuttableLoop } from '../loops/named-loops.ts'
import { accessStandard } from '../mechanisms/access-standard.ts'
import { allocation } from '../mechanisms/allocation.ts'
import { capabilityErosion } from '../mechanisms/capability-erosion.ts'
import { contagion } from '../mechanisms/contagion.ts'
import { errorRework } from '../mechanisms/error-rework.ts'
import { fatigue } from '../mechanisms/fatigue.ts'
import { overhead } from '../mechanisms/overhead.ts'
import { redesignEffort } from '../mechanisms/redesign-effort.ts'
import { teamClimate } from '../mechanisms/team-climate.ts'
import { after, changed, runOf } from '../mechanisms/test-world.ts'
import { throughputPressure } from '../mechanisms/throughput-pressure.ts'
import { voice } from '../mechanisms/voice.ts'
import { wellnessRelief } from '../mechanisms/wellness-relief.ts'
import { simulate } from './simulate.ts'
import { seriesNames } from './series.ts'
import { evaluateDay, step, wind } from './step.ts'

// Cutting a loop holds the link that only it uses at what it carried on the first day.

const cut = (...cuts: readonly CuttableLoop[]) => ({ cuts })

test('symptomaticFix: programmes relieve nobody', () => {
  const given = { organisations: { wellnessEffort: 1 }, clinicians: { exhaustion: 30, trust: 1 } }
  expect(after(wellnessRelief, given).clinicians.relief[0]).toBeGreaterThan(0)
  expect(after(wellnessRelief, { ...given, ...cut('symptomaticFix') }).clinicians.relief[0]).toBe(0)
})

test('rework: errors that are caught leave no work behind', () => {
  const given = { clinics: { caughtErrors: 2 } }
  expect(after(errorRework, given).clinics.reworkCreated[0]).toBeGreaterThan(0)
  expect(after(errorRework, { ...given, ...cut('rework') }).clinics.reworkCreated[0]).toBe(0)
})

test('voice: redesign fits as well as on the first day', () => {
  const fitAt = (teamTrust: number, cuts: readonly CuttableLoop[]) =>
    after(voice, { clinics: { teamTrust, redesignFitAtStart: 1.1 }, cuts }).clinics.redesignFit[0]
  expect(fitAt(0, ['voice'])).toBe(1.1)
  expect(fitAt(0, [])).toBeLessThan(1)
})

test('tolerance: people take part by the trust they came with', () => {
  const reliefAt = (trust: number, cuts: readonly CuttableLoop[]) =>
    after(wellnessRelief, {
      organisations: { wellnessEffort: 1 },
      clinicians: { exhaustion: 30, trust, trustLevel: 0.8 },
      cuts,
    }).clinicians.relief[0]
  expect(reliefAt(0.1, ['tolerance'])).toBe(reliefAt(0.8, []))
  expect(reliefAt(0.1, [])).toBeLessThan(0)
})

const effortAt = (
  organisations: { urgency?: number; wellnessEffort?: number; budgetSqueeze?: number },
  cuts: readonly CuttableLoop[] = [],
) =>
  after(redesignEffort, {
    organisations: { urgency: 0.4, capability: 1, wellnessEffort: 0, ...organisations },
    parameters: { urgencyHalf: 0.4, perceivedStart: 0.4 },
    cuts,
  }).organisations.redesignEffort[0]

test('fundamentalFix: the will to redesign is that of the first day', () => {
  expect(effortAt({ urgency: 0.9 }, ['fundamentalFix'])).toBeCloseTo(0.5, 12)
  expect(effortAt({ urgency: 0.9 })).toBeGreaterThan(0.6)
})

test('budgetCrowdOut and budgetSqueeze: nothing is taken from redesign, each by its own cut', () => {
  expect(effortAt({ wellnessEffort: 1 }, ['budgetCrowdOut'])).toBeCloseTo(0.5, 12)
  expect(effortAt({ wellnessEffort: 1 }, ['budgetSqueeze'])).toBeLessThan(0.4)
  expect(effortAt({ budgetSqueeze: 1 }, ['budgetSqueeze'])).toBeCloseTo(0.5, 12)
  expect(effortAt({ budgetSqueeze: 1 }, ['budgetCrowdOut'])).toBeLessThan(0.4)
})

test('capabilityErosion: the quick fix takes no capability away', () => {
  const given = { organisations: { wellnessEffort: 1, capability: 1 } }
  expect(after(capabilityErosion, given).organisations.capabilityChange[0]).toBeLessThan(0)
  expect(
    after(capabilityErosion, { ...given, ...cut('capabilityErosion') }).organisations
      .capabilityChange[0],
  ).toBe(0)
})

test('workloadTurnover: what fewer people can do is made up to what they could on day 0', () => {
  const capacityOf = (employed: readonly number[], cuts: readonly CuttableLoop[]) =>
    after(teamClimate, {
      posts: [[2, 0, 0, 0]],
      clinicians: { employed, present: employed, capacity: employed },
      groups: { employedAtStart: [2, 0, 0, 0], plannedDay: 8 },
      cuts,
    }).groups.capacityHours[0]
  expect(capacityOf([1, 0], [])).toBe(8)
  expect(capacityOf([1, 0], ['workloadTurnover'])).toBe(16)
  expect(capacityOf([1, 1], ['workloadTurnover'])).toBe(16)
})

test('onboardingBurden: training takes the hours of the first day', () => {
  const hoursAt = (newcomers: number, cuts: readonly CuttableLoop[]) =>
    after(overhead, { groups: { newcomers, newcomersAtStart: 1 }, cuts }).groups.overheadHours[0]
  expect(hoursAt(3, ['onboardingBurden'])).toBe(hoursAt(1, []))
})

test('overtime: days are as long as on the first', () => {
  const factorAt = (workPressure: number, cuts: readonly CuttableLoop[]) =>
    after(allocation, { groups: { workPressure, hoursFactorAtStart: 1.1 }, cuts }).groups
      .hoursFactor[0]
  expect(factorAt(2, ['overtime'])).toBe(1.1)
  expect(factorAt(2, [])).toBeGreaterThan(1.3)
})

test('overtimeFatigue: a day tires as far as the first was stretched', () => {
  const changeAt = (hours: number, hoursFactor: number, cuts: readonly CuttableLoop[]) =>
    after(fatigue, {
      clinicians: { hours, fatigue: 0 },
      groups: { hoursFactor, hoursFactorAtStart: 1 },
      cuts,
    }).clinicians.fatigueChange[0]
  expect(changeAt(12, 1.5, ['overtimeFatigue'])).toBeCloseTo(changeAt(8, 1, []), 12)
})

test('contagion: nobody catches anything', () => {
  const { clinicians } = after(contagion, {
    clinicians: { exhaustion: 10, cynicism: 5 },
    clinics: { teamExhaustion: 40, teamCynicism: 20 },
    ...cut('contagion'),
  })
  expect(clinicians.contagion[0]).toBe(0)
  expect(clinicians.cynicismContagion[0]).toBe(0)
})

test('accessErosion and throughput: the standard and management stay as they were', () => {
  expect(
    after(accessStandard, {
      clinics: { waitDays: 90, accessStandard: 21 },
      ...cut('accessErosion'),
    }).clinics.standardChange[0],
  ).toBe(0)
  expect(
    after(throughputPressure, {
      clinics: { reportedVisits: 1, budgetedVisits: 10 },
      ...cut('throughput'),
    }).clinics.throughputPressure[0],
  ).toBe(0)
})

test('hiring: no search ever ends', () => {
  const run = runOf({ cuts: ['hiring'], days: 400 })
  const clockwork = wind(run, 0, 1, 1)
  const working = () => clockwork.world.clinicians.employed.reduce((sum, one) => sum + one, 0)
  let before = working()
  for (let day = 0; day < run.days; day++) {
    evaluateDay(clockwork, day)
    step(clockwork, day)
    expect(working()).toBeLessThanOrEqual(before)
    before = working()
  }
})

/** Two years in which every loop has something to carry. */
const lively = runOf({
  days: 728,
  inputs: [
    changed('wellness', 1),
    changed('timeToHire', 1),
    changed('panel', 0.2),
    changed('surge', 0.3, { from: 100, until: 400 }),
  ],
})

test('cutting any loop changes the run, and none changes its first day', () => {
  const whole = simulate(lively, { first: 0, count: 2 })
  for (const name of cuttableLoops) {
    const without = simulate({ ...lively, cuts: [name] }, { first: 0, count: 2 })
    const changes = whole?.values.some((value, i) => value !== without?.values[i])
    expect({ name, changes }).toEqual({ name, changes: true })
    // contagion is the one link that is cut to nothing instead of held
    if (name === 'contagion') continue
    const records = whole?.records ?? 0
    const first = seriesNames.flatMap((_, s) => [0, 1].map(r => s * records * 2 + r))
    expect({ name, moved: first.filter(i => whole?.values[i] !== without?.values[i]) }).toEqual({
      name,
      moved: [],
    })
  }
})
