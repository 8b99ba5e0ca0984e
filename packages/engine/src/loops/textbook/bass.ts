import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'

const CONTACTS = 100
const ADOPTION = 0.015
const PEOPLE = 1e6

/** Diffusion by word of mouth (Bass 1969, as in schoenberg-2020): one flow between two stocks. */
export const bass: StockFlowSystem = defineSystem({
  stocks: { potential: PEOPLE - 1, adopters: 1 },
  flows: [
    {
      name: 'adopting',
      outOf: 'potential',
      into: 'adopters',
      reads: ['potential', 'adopters'],
      rate: ([potential, adopters]) => ADOPTION * (potential / PEOPLE) * CONTACTS * adopters,
    },
  ],
})
