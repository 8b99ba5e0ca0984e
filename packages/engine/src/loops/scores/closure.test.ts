import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventoryWorkforce } from '../textbook/inventory-workforce.ts'
import { predatorPrey } from '../textbook/predator-prey.ts'
import { threeLoops } from '../textbook/three-loops.ts'
import { closureOf, outsideShare } from './closure.ts'
import { windowBuffers, windowOf } from './window.ts'

const level = fc.double({ min: 0.1, max: 50, noNaN: true })

test('the parts of a change add up to it', () => {
  const { structure } = predatorPrey
  const buffers = windowBuffers(structure)
  fc.assert(
    fc.property(level, level, (prey, predators) => {
      const { before, after } = windowOf(predatorPrey, [prey, predators], 0, 0.5, buffers)
      const change = after[0] - after[1] - (before[0] - before[1])
      const { byReadings, byOutside, interaction } = closureOf(structure, buffers, 0)
      expect(byReadings + byOutside + interaction).toBeCloseTo(change, 9)
    }),
  )
})

test('what several do together fades with the square of the step', () => {
  const { structure } = predatorPrey
  const buffers = windowBuffers(structure)
  const interactionAt = (dt: number) => {
    windowOf(predatorPrey, [30, 12], 0, dt, buffers)
    return closureOf(structure, buffers, 0).interaction
  }
  expect(interactionAt(0.1) / interactionAt(0.05)).toBeCloseTo(4, 6)
})

test('in a linear system nobody does anything together', () => {
  const buffers = windowBuffers(threeLoops.structure)
  windowOf(threeLoops, [0.3, 0.5], 0, 1, buffers)
  expect(closureOf(threeLoops.structure, buffers, 0).interaction).toBeCloseTo(0, 15)
})

test('a ramp of demand is what moves a stock that has only just begun to', () => {
  const system = inventoryWorkforce(5)
  const buffers = windowBuffers(system.structure)
  windowOf(system, system.start, 1, 0.5, buffers, 'moving')
  const inventory = closureOf(system.structure, buffers, 0)
  expect(inventory.byOutside).toBeCloseTo(-10, 9)
  expect(outsideShare(inventory)).toBe(1)
  windowOf(system, system.start, 1, 0.5, buffers)
  expect(outsideShare(closureOf(system.structure, buffers, 0))).toBe(0)
})

test('half from outside is half', () => {
  expect(outsideShare({ moving: 2, byOutside: -2 })).toBe(0.5)
})
