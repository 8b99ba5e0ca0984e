import { KeyedRandom, streamOf } from '../../numerics/random.ts'
import { checkSize, MOST_FACTORS, WORD, type Design } from './design.ts'
import { shuffled } from './shuffled.ts'

const order = streamOf('latin hypercube order')
const within = streamOf('latin hypercube place')

/**
 * A Latin hypercube (McKay, Beckman & Conover 1979, doi:10.1080/00401706.1979.10489755): each factor’s range is
 * cut into as many strata as there are points, and every stratum holds one point, somewhere in it.
 *
 *   x = (π(i) + u) / n
 *
 * π a permutation of its own for each factor, u even on [0, 1). Points stand in the order of chance, so that
 * any part of the design is a random sample of all of it.
 */
export const latinHypercube = (dimensions: number, points: number, seed: string): Design => {
  checkSize(dimensions, points, MOST_FACTORS)
  const random = KeyedRandom.fromSeed(seed)
  const strata = Array.from({ length: dimensions }, (_, d) => shuffled(points, random, order, d))
  return Array.from({ length: points }, (_, i) =>
    strata.map((own, d) => {
      random.draw(within, 0, d, i)
      return (own[i] + (random.words[0] >>> 0) / WORD) / points
    }),
  )
}
