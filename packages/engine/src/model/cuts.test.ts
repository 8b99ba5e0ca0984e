import { expect, test } from 'vitest'
import { cuttableLoops } from '../loops/named-loops.ts'
import { changed, runOf } from '../mechanisms/test-run.ts'
import type { CompiledRun } from '../scenario/compiled-run.ts'
import type { LoopCut } from '../scenario/scenario.ts'
import { simulate } from './simulate.ts'
import { seriesNames } from './series/catalogue.ts'
import { evaluateDay, step, wind, type Clockwork } from './step.ts'
import type { Trace } from './trace.ts'

// Cutting a loop holds the link that only it uses at what it carried on the morning of the cut; what each
// mechanism makes of that is in mechanisms/cut-loops.test.ts.

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
