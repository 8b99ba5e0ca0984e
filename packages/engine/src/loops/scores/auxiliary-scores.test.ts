import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flowScore, instantaneousScores } from './auxiliary-scores.ts'

// Schoenberg, Davidsen & Eberlein 2020, tables 1 and 2
test('links into an auxiliary are scored as published', () => {
  const sum = instantaneousScores(([x, y]) => 2 * x + y, [5, 4], [7, 5])
  expect(sum.map(score => Number(score.toFixed(12)))).toEqual([0.8, 0.2])
  const ratio = instantaneousScores(([w, x, y]) => (w + x) / y, [7, 2, 3], [10, 4, 5])
  expect(ratio.map(score => Number(score.toFixed(4)))).toEqual([5, 3.3333, -6])
})

// Schoenberg, Hayward & Eberlein 2023, table 3
test('flows are scored against the change of the net flow, not against the net flow', () => {
  expect(flowScore(1, 10 - 5, 10 - 5 - (5 - 4))).toBe(1.25)
  expect(flowScore(-1, 5 - 4, 10 - 5 - (5 - 4))).toBe(-0.25)
  expect(flowScore(1, 3, 0)).toBe(0)
})

test('a net flow between makes no difference to the flows', () => {
  const [inflow, outflow] = instantaneousScores(([into, out]) => into - out, [5, 4], [10, 5])
  const net = flowScore(1, 4, 4)
  expect([inflow * net, outflow * net]).toEqual([1.25, -0.25])
})

test('an input or a variable that stands still has no score', () => {
  expect(instantaneousScores(([x, y]) => x * y, [2, 3], [2, 4])).toEqual([0, 1])
  expect(instantaneousScores(([x, y]) => Math.min(x, y), [2, 3], [2, 4])).toEqual([0, 0])
})

const level = fc.double({ min: 0.1, max: 10, noNaN: true })

test('a variable that only passes on another changes no score', () => {
  fc.assert(
    fc.property(level, level, level, level, (x0, y0, x1, y1) => {
      const variable = ([x, y]: readonly number[]) => x * y + x
      const direct = instantaneousScores(variable, [x0, y0], [x1, y1])
      const [passing] = instantaneousScores(([x]) => x, [x0], [x1])
      expect(passing).toBe(x0 === x1 ? 0 : 1)
      expect(direct[0] * passing).toBe(direct[0])
    }),
  )
})
