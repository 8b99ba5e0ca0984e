import { KeyedRandom, streamOf } from '../../numerics/random.ts'
import { checkSize, WORD, type Design } from './design.ts'
import { directionNumbers } from './direction-numbers.ts'

const BITS = 32

/** Factors that the table of direction numbers has room for; the first dimension needs no entry. */
export const MOST_SOBOL_FACTORS = directionNumbers.length + 1

/** Leading bits that are scrambled one by one: no two of 2²⁰ points share them. */
const NESTED = 20

const scrambling = streamOf('owen scrambling')

/**
 * Direction numbers of one dimension as binary fractions, v₁ … v₃₂ (Bratley & Fox 1988,
 * doi:10.1145/42288.214372): with coefficients a of the polynomial of degree s,
 *
 *   vₖ = a₁ vₖ₋₁ ⊕ … ⊕ aₛ₋₁ vₖ₋ₛ₊₁ ⊕ vₖ₋ₛ ⊕ (vₖ₋ₛ / 2ˢ)
 */
const fractionsOf = (dimension: number): Uint32Array => {
  const v = new Uint32Array(BITS)
  if (dimension === 0) return v.map((_, k) => 1 << (BITS - 1 - k))
  const { polynomial, first } = directionNumbers[dimension - 1]
  const degree = first.length
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      v[k] = first[k] << (BITS - 1 - k)
      continue
    }
    v[k] = v[k - degree] ^ (v[k - degree] >>> degree)
    for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - 1 - j)) & 1) v[k] ^= v[k - j]
  }
  return v
}

/** The i-th coordinate times 2³², in the order of Gray codes (Antonov & Saleev 1979). */
const coordinate = (fractions: Uint32Array, i: number): number => {
  let value = 0
  for (let gray = i ^ (i >>> 1), k = 0; gray !== 0; gray >>>= 1, k++)
    if (gray & 1) value ^= fractions[k]
  return value >>> 0
}

/**
 * Owen’s nested uniform scrambling (Owen 1995, doi:10.1007/978-1-4612-2552-2_19): each bit is turned or
 * not by chance of its own for every value of the bits above it. The last bits are turned together, which is the
 * same where no two points share the first.
 */
const scrambled = (value: number, dimension: number, random: KeyedRandom): number => {
  let turned = 0
  for (let bit = 0; bit < NESTED; bit++) {
    // a shift by 32 would be none
    const above = bit === 0 ? 0 : value >>> (BITS - bit)
    random.draw(scrambling, dimension, above, bit)
    turned |= (random.words[0] & 1) << (BITS - 1 - bit)
  }
  random.draw(scrambling, dimension, value >>> (BITS - NESTED), NESTED)
  turned |= random.words[0] >>> NESTED
  return (value ^ turned) >>> 0
}

/**
 * The first points of Sobol’s sequence: the more points, the more evenly they fill the cube, and any
 * first 2ᵏ of them are even in themselves, so that a sweep that stops early is balanced. Points of a longer
 * design begin with those of a shorter one.
 *
 * Scrambled by `seed`, so that estimates are unbiased and no point is a corner; as published, from (0, …, 0), for
 * `null`. Fails beyond 64 factors.
 */
export const sobolDesign = (dimensions: number, points: number, seed: string | null): Design => {
  checkSize(dimensions, points, MOST_SOBOL_FACTORS)
  const random = seed === null ? null : KeyedRandom.fromSeed(seed)
  const fractions = Array.from({ length: dimensions }, (_, d) => fractionsOf(d))
  return Array.from({ length: points }, (_, i) =>
    fractions.map((own, d) => {
      const value = coordinate(own, i)
      return (random === null ? value : scrambled(value, d, random)) / WORD
    }),
  )
}
