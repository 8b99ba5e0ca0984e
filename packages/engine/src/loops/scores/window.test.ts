import { expect, test } from 'vitest'
import { inventoryWorkforce } from '../textbook/inventory-workforce.ts'
import { predatorPrey } from '../textbook/predator-prey.ts'
import { moveOf, windowBuffers, windowOf } from './window.ts'

test('a window is one Euler step and every flow with one stock new', () => {
  const buffers = windowBuffers(predatorPrey.structure)
  const window = windowOf(predatorPrey, [40, 20], 0, 1, buffers)
  const rounded = (flows: Float64Array) => Array.from(flows, flow => Number(flow.toFixed(12)))
  // births, predation, feeding, deaths
  expect(rounded(window.before)).toEqual([4, 8, 2, 2])
  expect(rounded(window.moved)).toEqual([-4, 0])
  expect(rounded(window.after)).toEqual([3.6, 7.2, 1.8, 2])
  expect(rounded(window.swapped.subarray(0, 4))).toEqual([3.6, 7.2, 1.8, 2])
  expect(rounded(window.swapped.subarray(4))).toEqual([4, 8, 2, 2])
  expect(window.outside).toEqual(window.before)
})

test('inputs from outside are held, or move where they are asked to', () => {
  const system = inventoryWorkforce(5)
  const buffers = windowBuffers(system.structure)
  const shipments = system.structure.flows.findIndex(({ name }) => name === 'shipments')
  const state = [300, 100, 100]
  const held = windowOf(system, state, 1, 0.5, buffers)
  expect([held.before, held.after, held.outside].map(flows => flows[shipments])).toEqual([
    100, 100, 100,
  ])
  const moving = windowOf(system, state, 1, 0.5, buffers, 'moving')
  expect([moving.before, moving.after, moving.outside].map(flows => flows[shipments])).toEqual([
    100, 110, 110,
  ])
})

test('a change that is no more than rounding is none', () => {
  expect(moveOf(1000, 1000 + 1e-10)).toBe(0)
  expect(moveOf(0, 1e-13)).toBe(0)
  expect(moveOf(1, 1.5)).toBe(0.5)
})

test('the next window overwrites the last and leaves nothing of it behind', () => {
  const buffers = windowBuffers(predatorPrey.structure)
  windowOf(predatorPrey, [10, 90], 3, 1, buffers)
  windowOf(predatorPrey, [40, 20], 0, 1, buffers)
  const fresh = windowBuffers(predatorPrey.structure)
  windowOf(predatorPrey, [40, 20], 0, 1, fresh)
  expect(buffers).toEqual(fresh)
})
