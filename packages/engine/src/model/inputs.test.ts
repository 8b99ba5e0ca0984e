import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { levers } from '../levers/index.ts'
import { changed, runOf } from '../mechanisms/test-run.ts'
import { initialise } from './initialise.ts'
import { inputsOn, phaseIn, setInputs } from './inputs.ts'

const during = { from: 10, ramp: 20, until: 100 }
const phase = (day: number, given = {}) =>
  phaseIn(changed('mandates', 30, { ...during, ...given }), day)

test('a change rises evenly, holds, and falls evenly', () => {
  expect([9, 10, 15, 20, 30, 99, 100, 105, 120, 121].map(day => phase(day))).toEqual([
    0, 0, 0.25, 0.5, 1, 1, 1, 0.75, 0, 0,
  ])
})

test('a change without a ramp is there on its first day and gone on the day it ends', () => {
  expect([9, 10, 99, 100].map(day => phase(day, { ramp: 0 }))).toEqual([0, 1, 1, 0])
})

test('a change that ends before it is fully there falls from where it had come', () => {
  expect(phase(20, { until: 20 })).toBeCloseTo(0.5, 12)
  expect(phase(25, { until: 20 })).toBeCloseTo(0.25, 12)
  expect(phase(30, { until: 20 })).toBe(0)
})

test('a change that stays, stays', () => {
  expect(phase(1e6, { until: Infinity })).toBe(1)
})

test('a change is never more than itself and never jumps by more than its ramp allows', () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.integer({ min: 1, max: 50 }),
      fc.nat(100),
      fc.nat(200),
      (from, ramp, length, day) => {
        const dated = changed('mandates', 1, { from, ramp, until: from + length })
        const now = phaseIn(dated, day)
        expect(now >= 0 && now <= 1).toBe(true)
        expect(Math.abs(phaseIn(dated, day + 1) - now)).toBeLessThanOrEqual(1 / ramp + 1e-12)
      },
    ),
    { seed: 1, numRuns: 300 },
  )
})

test('an input that nothing moves is at its default; an event that does not happen is nil', () => {
  expect(inputsOn(runOf(), 'visitLength', 5)[0]).toBe(levers.visitLength.default)
  expect(inputsOn(runOf(), 'surge', 5)[0]).toBe(0)
})

test('changes to one lever add up, in any order, and stay inside its range', () => {
  const two = [changed('redesign', 0.3), changed('redesign', 0.2)]
  const [sum] = inputsOn(runOf({ inputs: two }), 'redesign', 5)
  expect(sum).toBeCloseTo(levers.redesign.default + 0.5, 12)
  expect(inputsOn(runOf({ inputs: [...two].reverse() }), 'redesign', 5)[0]).toBeCloseTo(sum, 12)
  const most = runOf({ inputs: [...two, changed('redesign', 99)] })
  expect(inputsOn(most, 'redesign', 5)[0]).toBe(levers.redesign.range[1])
  const least = runOf({ inputs: [changed('redesign', -99)] })
  expect(inputsOn(least, 'redesign', 5)[0]).toBe(levers.redesign.range[0])
})

test('a change in some clinics leaves the others alone, in every replicate', () => {
  const run = runOf({ inputs: [changed('mandates', 20, { from: 3, clinics: [1, 3] })] })
  const world = initialise(run, 0, 2, 1)
  expect(Math.max(...world.inputs.mandates)).toBe(levers.mandates.default)
  setInputs(world, run, 3)
  const usual = levers.mandates.default
  const once = [usual, usual + 20, usual, usual + 20]
  expect([...world.inputs.mandates]).toEqual([...once, ...once])
})
