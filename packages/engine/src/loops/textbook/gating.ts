import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'

/** Two stocks that gate each other’s growth by thresholds (eberlein-2020): no loop through both is ever closed. */
export const gating: StockFlowSystem = defineSystem({
  stocks: { first: 1, second: 1 },
  flows: [
    {
      name: 'firstGrowth',
      into: 'first',
      reads: ['first', 'second'],
      rate: ([first, second]) => (second > 50 ? second : first),
    },
    {
      name: 'secondGrowth',
      into: 'second',
      reads: ['first', 'second'],
      rate: ([first, second]) => (first > 10 && first < 20 ? first : second),
    },
  ],
})

/** Growth of a tenth until it reaches a limit of 6: P′ = min(.1 P, 6). */
export const capped: StockFlowSystem = defineSystem({
  stocks: { population: 50 },
  flows: [
    {
      name: 'growth',
      into: 'population',
      reads: ['population'],
      rate: ([population]) => Math.min(0.1 * population, 6),
    },
  ],
})
