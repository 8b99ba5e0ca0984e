import { expect, test } from 'vitest'
import { loopNames } from '../../loops/named-loops.ts'
import { closureOf } from '../../loops/scores/closure.ts'
import { changed, fourClinics, runOf } from '../../mechanisms/test-run.ts'
import type { CompiledRun } from '../../scenario/compiled-run.ts'
import { advance } from '../advance.ts'
import { evaluateDay, wind } from '../step.ts'
import {
  createExpectedWorld,
  expectDay,
  EXPECTED_STEP,
  expectStep,
  setOut,
} from './expected-world.ts'
import { loopFamilies } from './loop-families.ts'
import { createWindowMaker, loopStructure, type LoopWindow } from './loop-window.ts'

const STEPS = 4
const { stocks, flows, readings } = loopStructure

/** The window of a run that is looked at from a day, so many days ahead. */
const windowAt = (run: CompiledRun, day: number, ahead: number): LoopWindow => {
  const clockwork = wind(run, 0, 1, 1)
  advance(clockwork, 0, day)
  evaluateDay(clockwork, day)
  const expected = createExpectedWorld(run, 0)
  const window = createWindowMaker(expected)
  setOut(expected, clockwork.world)
  for (let now = 0; now < ahead; now += EXPECTED_STEP) {
    expectDay(expected)
    expectStep(expected)
  }
  window.open()
  for (let step = 0; step < STEPS; step++) {
    expectDay(expected)
    expectStep(expected)
  }
  return window.close()
}

const clinics = fourClinics
const everywhere = { clinics: [0, 1, 2, 3] }
const run = runOf({
  days: 800,
  clinics,
  inputs: [changed('wellness', 1, { ...everywhere, from: 100 })],
})
const seen = windowAt(run, 400, 180)

const partOf = (window: LoopWindow, reading: string, flow: string): number => {
  const j = readings.findIndex(({ name }) => name === reading)
  const f = flows.findIndex(({ name }) => name === flow)
  return window.swapped[j * flows.length + f] - window.before[f]
}

test('what the stocks do to a flow one at a time, and what comes from outside, is all that it changes', () => {
  // not where a clinic crosses a threshold within the window, such as that of a budget that is just met
  for (const day of [200, 300, 500, 600]) {
    const window = windowAt(run, day, 180)
    for (const stock of stocks.keys()) {
      const { moving, byOutside, interaction } = closureOf(loopStructure, window, stock)
      expect(Math.abs(interaction)).toBeLessThan(0.05 * (moving + Math.abs(byOutside)))
    }
  }
})

test('every stock moves by what its flows carry', () => {
  for (let stock = 0; stock < stocks.length; stock++) {
    let net = 0
    let gross = 0
    flows.forEach(({ to, sign }, f) => {
      if (to !== stock) return
      net += (sign * (seen.before[f] + seen.after[f])) / 2
      gross += Math.abs(seen.before[f])
    })
    const carried = STEPS * EXPECTED_STEP * net
    // strain and tiredness are let settle for the flows, and lag a little in the run
    const slack = 0.05 * Math.abs(carried) + 0.02 * STEPS * EXPECTED_STEP * gross
    expect(Math.abs(seen.moved[stock] - carried)).toBeLessThan(slack)
  }
})

test('contagion carries something, and exactly nothing when it is cut', () => {
  expect(partOf(seen, 'colleagues’ exhaustion', 'contagion')).not.toBe(0)
  const cut = { ...run, cuts: [{ loop: 'contagion' as const, from: 0 }] }
  const without = windowAt(cut, 400, 180)
  expect(partOf(without, 'colleagues’ exhaustion', 'contagion')).toBe(0)
  expect(partOf(without, 'exhaustion', 'contagion')).toBe(0)
})

test('where there are no programmes they do nothing to anybody', () => {
  const none = windowAt(runOf({ days: 400, clinics }), 200, 60)
  const wellness = readings.findIndex(({ name }) => name === 'wellness')
  flows.forEach((_, f) => {
    expect(none.swapped[wellness * flows.length + f]).toBe(none.before[f])
  })
  expect(partOf(none, 'trust', 'relief')).toBe(0)
})

test('programmes crowd redesign out, and what they relieve is drained from exhaustion', () => {
  const rising = windowAt(run, 110, 30)
  expect(rising.moved[stocks.indexOf('wellness')]).toBeGreaterThan(0)
  expect(partOf(rising, 'wellness', 'improvement')).toBeLessThan(0)
  expect(partOf(rising, 'wellness', 'forgetting')).toBeLessThan(0)
  expect(partOf(rising, 'wellness', 'relief')).toBeGreaterThan(0)
})

test('every named loop has a link of its own among those that are scored', () => {
  const taken = new Set<string>()
  for (const name of loopNames)
    for (const [reading, flow] of loopFamilies[name]) {
      expect(readings.some(known => known.name === reading)).toBe(true)
      expect(flows.some(known => known.name === flow)).toBe(true)
      expect(taken.has(`${reading} ${flow}`)).toBe(false)
      taken.add(`${reading} ${flow}`)
    }
})

test('after a window the run goes on as if it had not been looked at', () => {
  const follow = (looked: boolean) => {
    const expected = createExpectedWorld(run, 0)
    const clockwork = wind(run, 0, 1, 1)
    evaluateDay(clockwork, 0)
    setOut(expected, clockwork.world)
    const window = createWindowMaker(expected)
    for (let step = 0; step < 20; step++) {
      if (looked && step === 5) window.open()
      if (looked && step === 9) window.close()
      expectDay(expected)
      expectStep(expected)
    }
    return [...expected.world.clinicians.exhaustion, ...expected.world.clinics.backlog]
  }
  expect(follow(true)).toEqual(follow(false))
})
