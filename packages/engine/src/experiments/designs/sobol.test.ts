import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyedRandom } from '../../numerics/random.ts'
import { scenarioLimits } from '../../scenario/index.ts'
import { directionNumbers } from './direction-numbers.ts'
import { MOST_SOBOL_FACTORS, sobolDesign } from './sobol.ts'

test('the first points are those that Joe and Kuo publish', () => {
  // the output of `sobol 10 3 new-joe-kuo-6.21201` on https://web.maths.unsw.edu.au/~fkuo/sobol/
  expect(sobolDesign(3, 10, null)).toEqual([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
    [0.875, 0.875, 0.125],
    [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375],
    [0.1875, 0.3125, 0.9375],
    [0.6875, 0.8125, 0.4375],
  ])
})

test('all 64 dimensions are those of another implementation', () => {
  // SciPy 1.17.1, qmc.Sobol(64, scramble=False).random(1024), points 777 and 1000 times 1024
  const points = sobolDesign(64, 1024, null)
  expect(points[777].map(x => x * 1024)).toEqual([
    709, 959, 167, 281, 651, 365, 195, 781, 357, 331, 763, 713, 393, 485, 583, 527, 413, 885, 379,
    771, 243, 279, 969, 493, 353, 149, 61, 799, 65, 113, 555, 921, 115, 3, 825, 969, 473, 359, 351,
    367, 739, 273, 971, 411, 329, 155, 385, 33, 795, 975, 85, 37, 631, 725, 709, 933, 365, 661, 821,
    565, 525, 501, 141, 437,
  ])
  expect(points[1000].map(x => x * 1024)).toEqual([
    225, 99, 531, 693, 287, 929, 47, 921, 513, 71, 87, 261, 165, 393, 147, 379, 737, 353, 1015, 743,
    535, 563, 973, 553, 597, 929, 41, 1003, 61, 349, 151, 149, 303, 607, 821, 789, 869, 851, 315,
    491, 935, 261, 983, 719, 861, 95, 893, 941, 1023, 491, 361, 529, 771, 449, 129, 913, 465, 81,
    905, 585, 457, 617, 265, 457,
  ])
})

/** Whether x generates all 2ˢ − 1 powers modulo the polynomial: the definition of a primitive one. */
const isPrimitive = (polynomial: number, degree: number): boolean => {
  const modulus = (1 << degree) | (polynomial << 1) | 1
  let power = 1
  let order = 0
  do {
    power <<= 1
    if (power >> degree) power ^= modulus
    order++
  } while (power !== 1 && order < 1 << degree)
  return order === (1 << degree) - 1
}

test('every dimension has a primitive polynomial of its own, and odd numbers below their powers of two', () => {
  const polynomials = directionNumbers.map(({ polynomial, first }) => [first.length, polynomial])
  expect(polynomials.filter(([degree, polynomial]) => !isPrimitive(polynomial, degree))).toEqual([])
  expect(new Set(polynomials.map(String)).size).toBe(polynomials.length)
  for (const { first } of directionNumbers)
    first.forEach((m, k) => {
      expect(m % 2).toBe(1)
      expect(m).toBeLessThan(2 ** (k + 1))
    })
})

/** Points in each box of a cut of two coordinates into 2ᵃ by 2ᵇ equal boxes. */
const boxes = (points: readonly (readonly number[])[], a: number, b: number, [d, e] = [0, 1]) => {
  const counts = new Array<number>(2 ** (a + b)).fill(0)
  for (const point of points)
    counts[Math.floor(point[d] * 2 ** a) * 2 ** b + Math.floor(point[e] * 2 ** b)]++
  return counts
}

test('scrambling keeps one point in every elementary interval of the first two dimensions', () => {
  // they are a (0, 2)-sequence: Niederreiter 1992
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 3 }),
      (seed, m, block) => {
        const points = sobolDesign(2, (block + 1) * 2 ** m, seed).slice(block * 2 ** m)
        for (let a = 0; a <= m; a++)
          expect(boxes(points, a, m - a)).toEqual(new Array(2 ** m).fill(1))
      },
    ),
    { numRuns: 20 },
  )
})

test('every dimension alone has one point in each of 2ᵏ equal parts, scrambled or not', () => {
  for (const seed of [null, 'parts']) {
    const points = sobolDesign(64, 256, seed)
    for (let d = 0; d < 64; d++) expect(boxes(points, 8, 0, [d, d])).toEqual(new Array(256).fill(1))
  }
})

test('a scrambled point is even on [0, 1), whichever it is', () => {
  // mean 1/2 and variance 1/12 of the uniform distribution, over seeds
  const first = Array.from({ length: 2000 }, (_, i) => sobolDesign(1, 1, `seed ${i}`)[0][0])
  const mean = first.reduce((sum, x) => sum + x, 0) / first.length
  const variance = first.reduce((sum, x) => sum + (x - mean) ** 2, 0) / first.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 2000))
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / 2000))
})

test('a longer design begins with a shorter one, and another seed is another design', () => {
  expect(sobolDesign(5, 40, 'one').slice(0, 16)).toEqual(sobolDesign(5, 16, 'one'))
  expect(sobolDesign(5, 16, 'two')).not.toEqual(sobolDesign(5, 16, 'one'))
})

test('an integral is met ten times closer than by as many points of chance', () => {
  // ∏ (1 + (x − ½) / 2) over five dimensions integrates to 1
  const f = (point: readonly number[]) => point.reduce((product, x) => product * (0.75 + x / 2), 1)
  const error = (points: readonly (readonly number[])[]) =>
    points.reduce((sum, point) => sum + f(point), 0) / points.length - 1
  const random = KeyedRandom.fromSeed('chance')
  const size = (errors: readonly number[]) =>
    Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length)
  const seeds = Array.from({ length: 12 }, (_, i) => i)
  const sobol = size(seeds.map(i => error(sobolDesign(5, 512, `${i}`))))
  const chance = size(
    seeds.map(i =>
      error(
        Array.from({ length: 512 }, (_, k) =>
          Array.from({ length: 5 }, (_, d) => random.uniform(1, i, k, d)),
        ),
      ),
    ),
  )
  expect(sobol).toBeLessThan(chance / 10)
})

test('a design that the table has no room for is refused', () => {
  // the limit that experiment files are held to
  expect(MOST_SOBOL_FACTORS).toBe(scenarioLimits.sobolFactors)
  expect(() => sobolDesign(65, 8, 'x')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid number of factors: 65; expected a whole number from 1 to 64]`,
  )
  expect(() => sobolDesign(2, 0, 'x')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid number of points: 0; expected a whole number from 1 to 100000]`,
  )
})
