import type { NamedPath } from '../graph/paths.ts'
import { pathOf } from '../graph/paths.ts'
import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'

/** Wear where work is bad, relief, effort, repair and erosion, per unit of time. */
export const threeLoopParameters = {
  wear: 0.2,
  relief: 0.25,
  effort: 1,
  repair: 0.12,
  erosion: 0.04,
}

const { wear, relief, effort, repair, erosion } = threeLoopParameters

/**
 * Shifting the burden, linear, with a closed form: E′ = a (1 − Q) − h g E, Q′ = ρ E − c g E. Relative
 * scores are proportional to −h g |E′|, −a ρ E and a c g E at any step.
 */
export const threeLoops: StockFlowSystem = defineSystem({
  stocks: { exhaustion: 0.2, quality: 0.2 },
  flows: [
    {
      name: 'strain',
      into: 'exhaustion',
      reads: ['quality'],
      rate: ([quality]) => wear * (1 - quality),
    },
    {
      name: 'relief',
      outOf: 'exhaustion',
      reads: ['exhaustion'],
      rate: ([exhaustion]) => relief * effort * exhaustion,
    },
    {
      name: 'repair',
      into: 'quality',
      reads: ['exhaustion'],
      rate: ([exhaustion]) => repair * exhaustion,
    },
    {
      name: 'erosion',
      outOf: 'quality',
      reads: ['exhaustion'],
      rate: ([exhaustion]) => erosion * effort * exhaustion,
    },
  ],
})

export const threeLoopPaths: readonly NamedPath[] = [
  pathOf(threeLoops.structure, 'B1', [['exhaustion', 'relief']]),
  pathOf(threeLoops.structure, 'B2', [
    ['exhaustion', 'repair'],
    ['quality', 'strain'],
  ]),
  pathOf(threeLoops.structure, 'R3', [
    ['exhaustion', 'erosion'],
    ['quality', 'strain'],
  ]),
]
