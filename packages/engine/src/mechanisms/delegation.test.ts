import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tables } from '../parameters/tables.ts'
import { delegation } from './delegation.ts'
import { after } from './test-world.ts'

/** For ten visits support staff have 4 hours and nurses 2 ½; providers have 3 hours of clerical work. */
const clinics = {
  visitsWanted: 10,
  documentationHours: 0.1,
  inboxHours: 2,
  nurseHours: 0.2,
  triageHours: 0.5,
  supportHours: 0.4,
}
const parameters = { supportSpill: 0.5, spillToNurses: 0.25, nurseSpill: 0.4, delegable: 0.6 }
const at = (
  assigned: { readonly nurse?: number; readonly support?: number },
  capacity: { readonly nurse?: number; readonly support?: number },
  given: Record<string, number> = {},
) =>
  after(delegation, {
    clinics,
    groups: {
      assignedHours: [8, 8, assigned.nurse ?? 2.5, assigned.support ?? 4],
      capacityHours: [8, 8, capacity.nurse ?? 8, capacity.support ?? 4],
    },
    parameters: { ...parameters, ...given },
  }).clinics

test('where everybody can do their own work nothing is passed on', () => {
  const world = at({}, {})
  expect(world.spillToNurseHours[0]).toBe(0)
  expect(world.spillToProviderHours[0]).toBe(0)
  expect(world.delegatedHours[0]).toBe(0)
  expect(world.nursingDone[0]).toBe(1)
})

test('without support staff half of their work spills back, a quarter of that to nurses', () => {
  const world = at({}, { support: 0 })
  // half of 4 hours
  expect(world.spillToNurseHours[0]).toBeCloseTo(0.5, 12)
  expect(world.spillToProviderHours[0]).toBeCloseTo(1.5, 12)
})

test('without nurses all that spills back from support staff is the providers’', () => {
  const world = at({ nurse: 0 }, { nurse: 0, support: 0 }, { nurseSpill: 0 })
  expect(world.spillToNurseHours[0]).toBe(0)
  expect(world.spillToProviderHours[0]).toBeCloseTo(2, 12)
})

test('without nurses providers do part of the nursing, and the rest is left undone', () => {
  const world = at({}, { nurse: 0 })
  // 0.4 of 2 ½ hours
  expect(world.spillToProviderHours[0]).toBeCloseTo(1, 12)
  expect(world.nursingDone[0]).toBeCloseTo(0.4, 12)
})

test('short shifts stretch a little before work spills back', () => {
  const world = at({ support: 8 }, { support: 4 })
  // at a pressure of 2 a shift gets stretch / 2 of its work done
  const stretch = tables.shiftUnderPressure.y[tables.shiftUnderPressure.x.indexOf(2)] ?? NaN
  const spilled = 0.5 * 4 * (1 - stretch / 2)
  expect(world.spillToNurseHours[0]).toBeCloseTo(0.25 * spilled, 12)
  expect(world.spillToProviderHours[0]).toBeCloseTo(0.75 * spilled, 12)
})

test('nurses who must do the work of support staff leave more of their own to others', () => {
  // 8 hours of their own for 8 hours of capacity, and half an hour that spills to them
  const busy = at({ nurse: 8 }, { nurse: 8, support: 0 })
  const pressure = 8.5 / 8
  const { x, y } = tables.shiftUnderPressure
  const slope = ((y[x.indexOf(1.3)] ?? NaN) - 1) / 0.3
  const done = (1 + slope * (pressure - 1)) / pressure
  expect(busy.nursingDone[0]).toBeCloseTo(1 - 0.6 * (1 - done), 12)
  expect(busy.spillToProviderHours[0]).toBeCloseTo(1.5 + 0.4 * 2.5 * (1 - done), 12)
})

test('support staff with time to spare take over clerical work of providers', () => {
  // 3 hours to spare for 3 hours of documentation and messages: 0.6 of half of it
  expect(at({}, { support: 7 }).delegatedHours[0]).toBeCloseTo(0.6 * 1.5, 12)
})

test('however many support staff there are, they take over no more than can be delegated', () => {
  expect(at({}, { support: 1e9 }).delegatedHours[0]).toBeCloseTo(0.6 * 3, 6)
})

test('without a patient in need there is nothing to pass on', () => {
  const { clinics: quiet } = after(delegation, {
    clinics: { ...clinics, visitsWanted: 0, inboxHours: 0, triageHours: 0 },
    groups: { assignedHours: 0, capacityHours: [8, 8, 0, 0] },
    parameters,
  })
  expect(quiet.delegatedHours[0]).toBe(0)
  expect(quiet.spillToNurseHours[0]).toBe(0)
  expect(quiet.spillToProviderHours[0]).toBe(0)
  expect(quiet.nursingDone[0]).toBe(1)
})

test('no more is passed on than there is, whoever is short', () => {
  const hours = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(hours, hours, hours, hours, (nurse, support, nurses, others) => {
      const world = at({ nurse, support }, { nurse: nurses, support: others })
      const spilled = world.spillToNurseHours[0] + world.spillToProviderHours[0]
      expect(spilled).toBeGreaterThanOrEqual(0)
      // half of the 4 hours of support staff and 0.4 of the 2 ½ of nurses
      expect(spilled).toBeLessThanOrEqual(2 + 1 + 1e-9)
      expect(world.delegatedHours[0]).toBeGreaterThanOrEqual(0)
      expect(world.delegatedHours[0]).toBeLessThanOrEqual(Math.max(0, others - support) + 1e-9)
      expect(world.nursingDone[0]).toBeGreaterThanOrEqual(0.4 - 1e-9)
      expect(world.nursingDone[0]).toBeLessThanOrEqual(1)
    }),
    { seed: 1, numRuns: 300 },
  )
})
