import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'

const DEMAND = 100
/** Time over which expectations follow demand, and over which a gap in the stock of goods is closed. */
const SMOOTHING = 4
/** Goods in stock that are wanted, in units of time of expected demand. */
const COVERAGE = 3

/** Demand rises by a fifth between times 1 and 2. */
const demandAt = (time: number): number => DEMAND + 20 * Math.min(1, Math.max(0, time - 1))

/** Goods made by people who are hired to make them, after demand rose; `hiringTime` in units of time. */
export const inventoryWorkforce = (hiringTime: number): StockFlowSystem =>
  defineSystem({
    stocks: { inventory: COVERAGE * DEMAND, workforce: DEMAND, expected: DEMAND },
    flows: [
      {
        name: 'production',
        into: 'inventory',
        reads: ['workforce'],
        rate: ([workforce]) => workforce,
      },
      { name: 'shipments', outOf: 'inventory', reads: [], rate: (_, time) => demandAt(time) },
      {
        name: 'hiring',
        into: 'workforce',
        reads: ['expected', 'inventory', 'workforce'],
        rate: ([expected, inventory, workforce]) => {
          const gap = COVERAGE * expected - inventory
          const desired = Math.max(0, expected + gap / SMOOTHING)
          return (desired - workforce) / hiringTime
        },
      },
      {
        name: 'learning',
        into: 'expected',
        reads: ['expected'],
        rate: ([expected], time) => (demandAt(time) - expected) / SMOOTHING,
      },
    ],
  })
