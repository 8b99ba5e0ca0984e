import { expect, test } from 'vitest'
import type { StockFlowModel } from '../../stock-flow/model.ts'
import { runModel } from '../../stock-flow/run/run.ts'
import { eulerRun } from './euler.ts'
import { systemOf } from './of-model.ts'

/** Growth to a limit, with crowding as an auxiliary of its own: `textbook/logistic.ts` as data. */
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
  scenarios: { crowded: { capacity: 100 } },
}

test('a stock is read once by each equation that names it', () => {
  const { structure, edges } = systemOf(logistic)
  expect(structure.readings?.map(({ name }) => name)).toEqual([
    'population in room',
    'population in growth',
  ])
  expect(edges).toEqual([
    { reading: 0, flow: 0 },
    { reading: 1, flow: 0 },
  ])
})

test('an edge says what it passes on its way', () => {
  const { edges, through } = systemOf(logistic)
  expect(edges.map(through)).toEqual([
    ['population', 'room', 'growth'],
    ['population', 'growth'],
  ])
})

test('as a system a model runs as it does by itself', () => {
  for (const scenario of [undefined, 'crowded']) {
    const { states } = eulerRun(systemOf(logistic, scenario), 1, 100)
    const { columns } = runModel(logistic, scenario === undefined ? {} : { scenario })
    expect(states.map(([population]) => population)).toEqual([...columns['population']])
  }
})
