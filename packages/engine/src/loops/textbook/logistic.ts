import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'

/** Fractional growth without crowding, per unit of time. */
const GROWTH = 0.12
const CAPACITY = 1000

/**
 * Growth to a limit: P′ = g · P with g = 0.12 · (1 − P / 1000). The population is read twice: as those who
 * multiply, and as those who crowd.
 */
export const logistic = (start: number): StockFlowSystem =>
  defineSystem({
    stocks: { population: start },
    readings: { crowd: 'population' },
    flows: [
      {
        name: 'growth',
        into: 'population',
        reads: ['population', 'crowd'],
        rate: ([population, crowd]) => GROWTH * (1 - crowd / CAPACITY) * population,
      },
    ],
  })
