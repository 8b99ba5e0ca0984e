import { expect, test } from 'vitest'
import type { StockFlowModel } from '../../stock-flow/model.ts'
import { modelLoops } from './model-loops.ts'

const logistic: StockFlowModel = {
  name: 'logistic',
  about: 'Growth to a limit.',
  source: 'as in textbook/logistic.ts',
  time: { start: 10, stop: 110, dt: 1, unit: 'year' },
  stocks: { population: { initial: '5', inflows: ['growth'], unit: 'people' } },
  flows: { growth: { equation: 'rate * room * population', unit: 'people/year' } },
  auxiliaries: { room: { equation: '1 - population / capacity', unit: 'dmnl' } },
  tables: {},
  constants: {
    rate: { value: 0.12, unit: '1/year' },
    capacity: { value: 1000, unit: 'people' },
  },
  scenarios: {},
}

// the shares of loops/textbook/logistic.test.ts, by an independent script
test('growth to a limit has one loop that drives it and one that ends it', () => {
  const { times, loops } = modelLoops(logistic)
  expect(loops.map(({ id, variables }) => [id, variables])).toEqual([
    ['B1', ['population', 'room', 'growth']],
    ['R1', ['population', 'growth']],
  ])
  const [balancing, reinforcing] = loops
  for (const [t, shareR, shareB] of [
    [1, 0.994403, -0.005597],
    [30, 0.867461, -0.132539],
    [60, 0.152727, -0.847273],
  ] as const) {
    expect(times[t]).toBe(10 + t)
    expect(reinforcing.shares[t]).toBeCloseTo(shareR, 5)
    expect(balancing.shares[t]).toBeCloseTo(shareB, 5)
  }
})

test('a model without feedback has no loops', () => {
  const steady = {
    ...logistic,
    flows: { growth: { equation: 'rate * capacity', unit: 'people/year' } },
  }
  expect(modelLoops({ ...steady, auxiliaries: {} })).toEqual({ times: [], loops: [] })
})
