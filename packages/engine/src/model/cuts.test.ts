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
import { changed, runOf } from '../mechanisms/test-run.ts'
import { after } from '../mechanisms/test-world.ts'
import { throughputPressure } from '../mechanisms/throughput-pressure.ts'
import { voice } from '../mechanisms/voice.ts'
import { wellnessRelief } from '../mechanisms/wellness-relief.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { LoopCut } from '../scenario/scenario.ts'
import { simulate } from './simulate.ts'
import { seriesNames } from './series/catalogue.ts'
import { evaluateDay, step, wind, type Clockwork } from './step.ts'
import type { Trace } from './trace.ts'

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

test('hiring: no search ever ends', () => {
  const run = runOf({ cuts: [{ loop: 'hiring', from: 0 }], days: 400 })
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

const values = (cuts: readonly LoopCut[], run: CompiledRun = lively) =>
  simulate({ ...run, cuts }, { first: 0, count: 2 })!

const whole = values([])

const NONE = new Float64Array()

/** Every series of every replicate at one record. */
const at = ({ records, values, count }: Trace, record: number): readonly number[] =>
  seriesNames.flatMap((_, s) =>
    Array.from({ length: count }, (_, o) => values[(s * records + record) * count + o] ?? NaN),
  )

test('cutting any loop changes the run, and none changes its first day', () => {
  for (const loop of cuttableLoops) {
    const without = values([{ loop, from: 0 }])
    const changes = whole.values.some((value, i) => value !== without.values[i])
    expect({ loop, changes }).toEqual({ loop, changes: true })
  }
  // contagion is cut to nothing on the first day, on which there is some
  for (const loop of cuttableLoops.filter(name => name !== 'contagion'))
    expect({ loop, values: at(values([{ loop, from: 0 }]), 0) }).toEqual({
      loop,
      values: at(whole, 0),
    })
})

/** A Monday in the second year, on which all that is in force has been for a while. */
const later = 420

test('a dated cut changes nothing until that day, and the run from then on', () => {
  for (const loop of cuttableLoops) {
    const without = values([{ loop, from: later }])
    for (let record = 0; record <= later / 7; record++)
      expect({ loop, values: at(without, record) }).toEqual({ loop, values: at(whole, record) })
    expect(without.values).not.toEqual(whole.values)
  }
})

test('a cut on or after the last day changes nothing that is recorded', () => {
  for (const from of [lively.days, lively.days + 1])
    expect(values(cuttableLoops.map(loop => ({ loop, from }))).values).toEqual(whole.values)
})

test('cutting loops that are off changes nothing, on the first day or later', () => {
  // without the lever nobody reaches for programmes
  const quiet = { ...lively, inputs: lively.inputs.filter(({ input }) => input !== 'wellness') }
  const off = ['symptomaticFix', 'budgetCrowdOut', 'capabilityErosion', 'tolerance'] as const
  for (const from of [0, later])
    expect(
      values(
        off.map(loop => ({ loop, from })),
        quiet,
      ).values,
    ).toEqual(values([], quiet).values)
})

test('the link of a cut carries for good what it carried on that morning', () => {
  const held = [
    ['symptomaticFix', 'organisations', 'wellnessEffort', 'wellnessToReliefHeld'],
    ['fundamentalFix', 'organisations', 'urgency', 'urgencyHeld'],
    ['budgetCrowdOut', 'organisations', 'wellnessEffort', 'wellnessToRedesignHeld'],
    ['capabilityErosion', 'organisations', 'wellnessEffort', 'wellnessToCapabilityHeld'],
    ['budgetSqueeze', 'organisations', 'budgetSqueeze', 'budgetSqueezeHeld'],
    ['workloadTurnover', 'groups', 'employedCount', 'employedHeld'],
    ['onboardingBurden', 'groups', 'newcomers', 'newcomersHeld'],
    ['overtime', 'groups', 'hoursFactor', 'hoursFactorHeld'],
    ['overtimeFatigue', 'groups', 'hoursFactor', 'tiringFactorHeld'],
    ['voice', 'clinics', 'redesignFit', 'redesignFitHeld'],
    ['throughput', 'clinics', 'visitsShort', 'visitsShortHeld'],
    ['rework', 'clinics', 'caughtErrors', 'caughtErrorsHeld'],
    ['contagion', 'clinics', 'teamExhaustion', 'teamExhaustionHeld'],
    ['contagion', 'clinics', 'teamCynicism', 'teamCynicismHeld'],
    ['tolerance', 'clinicians', 'trust', 'trustHeld'],
  ] as const
  const column = ({ world }: Clockwork, level: string, name: string): Float64Array =>
    (world as unknown as Record<string, Record<string, Float64Array>>)[level]?.[name] ?? NONE
  for (const [loop, level, from, to] of held) {
    const clockwork = wind({ ...lively, cuts: [{ loop, from: later }] }, 0, 1, 1)
    const uncut = wind(lively, 0, 1, 1)
    for (let day = 0; day < later; day++)
      for (const each of [clockwork, uncut]) {
        evaluateDay(each, day)
        step(each, day)
      }
    evaluateDay(uncut, later)
    const carried = column(uncut, level, from).slice()
    evaluateDay(clockwork, later)
    expect({ loop, held: column(clockwork, level, to) }).toEqual({ loop, held: carried })
    expect({ loop, some: carried.some(value => value > 0) }).toEqual({ loop, some: true })
    // newcomers bring a trust of their own
    const days = loop === 'tolerance' ? 0 : 20
    for (let day = later; day < later + days; day++) {
      step(clockwork, day)
      evaluateDay(clockwork, day + 1)
    }
    expect(column(clockwork, level, to)).toEqual(carried)
  }
})

test('whoever comes after tolerance was cut takes part by the trust they came with', () => {
  const clockwork = wind({ ...lively, cuts: [{ loop: 'tolerance', from: 28 }] }, 0, 1, 1)
  const { clinicians } = clockwork.world
  for (let day = 0; day < 500; day++) {
    evaluateDay(clockwork, day)
    step(clockwork, day)
  }
  const newcomers = [...clinicians.person.keys()].filter(
    i => clinicians.person[i] > 0 && clinicians.employed[i] === 1,
  )
  expect(newcomers.length).toBeGreaterThan(0)
  for (const i of newcomers) expect(clinicians.trustHeld[i]).toBe(clinicians.trustLevel[i])
})

test('a run in smaller ticks is cut once, on the morning of the day', () => {
  const run = { ...lively, days: 40, cuts: [{ loop: 'overtime', from: 21 }] as const }
  const clockwork = wind(run, 0, 1, 0.5)
  const { groups } = clockwork.world
  let morning = new Float64Array()
  for (let day = 0; day < 30; day++)
    for (let tick = 0; tick < 2; tick++) {
      evaluateDay(clockwork, day)
      if (day === 21 && tick === 0) morning = groups.hoursFactorHeld.slice()
      step(clockwork, day)
    }
  expect(morning.some(factor => factor > 0)).toBe(true)
  expect(groups.hoursFactorHeld).toEqual(morning)
})
