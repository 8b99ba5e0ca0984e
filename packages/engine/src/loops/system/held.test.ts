import { expect, test } from 'vitest'
import { findLoops } from '../graph/loops.ts'
import { logistic } from '../textbook/logistic.ts'
import { eulerRun } from './euler.ts'
import { holdEdge } from './held.ts'

test('a limit whose crowding is held where it is becomes growth without end', () => {
  const system = logistic(500)
  const held = holdEdge(system, { reading: 1, flow: 0 }, system.start)
  const { states } = eulerRun(held, 1, 20)
  // half of the growth is left at half of the capacity, and goes on compounding
  states.forEach(([population], t) => expect(population).toBeCloseTo(500 * 1.06 ** t, 6))
})

test('a link that is held closes no loop', () => {
  const held = holdEdge(logistic(500), { reading: 1, flow: 0 }, [500])
  expect(findLoops(held.structure, held.edges).loops.length).toBe(1)
})
