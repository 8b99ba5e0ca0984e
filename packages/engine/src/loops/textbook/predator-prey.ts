import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'

const BIRTHS = 0.1
const PREDATION = 0.01
const FEEDING = 0.0025
const DEATHS = 0.1

/** Predators and their prey (Lotka and Volterra): X′ = .1 X − .01 XY, Y′ = .0025 XY − .1 Y. */
export const predatorPrey: StockFlowSystem = defineSystem({
  stocks: { prey: 40, predators: 9 },
  flows: [
    { name: 'births', into: 'prey', reads: ['prey'], rate: ([prey]) => BIRTHS * prey },
    {
      name: 'predation',
      outOf: 'prey',
      reads: ['prey', 'predators'],
      rate: ([prey, predators]) => PREDATION * prey * predators,
    },
    {
      name: 'feeding',
      into: 'predators',
      reads: ['prey', 'predators'],
      rate: ([prey, predators]) => FEEDING * prey * predators,
    },
    {
      name: 'deaths',
      outOf: 'predators',
      reads: ['predators'],
      rate: ([predators]) => DEATHS * predators,
    },
  ],
})
