import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valuesAtRanks } from './order-statistics.ts'

/** The values at some ranks, by the function; also sees that the values themselves are left alone. */
const atRanks = (given: Float64Array, ranks: readonly number[]): Float64Array => {
  const before = given.slice()
  const lowest = given.reduce((a, b) => Math.min(a, b))
  const highest = given.reduce((a, b) => Math.max(a, b))
  const into = new Float64Array(ranks.length)
  valuesAtRanks(given, ranks, lowest, highest, into)
  expect(given).toEqual(before)
  return into
}

test('what stands at the ranks is what sorting puts there', () => {
  // many the same, or all different
  const values = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 700 }),
    fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 700 }),
  )
  fc.assert(
    fc.property(values, fc.array(fc.nat(699), { maxLength: 10 }), (given, wanted) => {
      const ranks = wanted.map(rank => rank % given.length).sort((a, b) => a - b)
      const found = atRanks(Float64Array.from(given), ranks)
      const sorted = Float64Array.from(given).sort()
      ranks.forEach((rank, i) =>
        expect(found[i] === sorted[rank] ? 0 : [found[i], sorted[rank]]).toBe(0),
      )
    }),
    { numRuns: 500 },
  )
})

test('many values are put into boxes first, however wide or narrow their range is', () => {
  const extremes = [
    Number.MIN_VALUE,
    -Number.MIN_VALUE,
    Number.MAX_VALUE,
    -Infinity,
    Infinity,
    1,
    0,
  ]
  const ranges = fc.uniqueArray(fc.constantFrom(...extremes), { minLength: 1 })
  fc.assert(
    fc.property(
      ranges,
      fc.constantFrom(60, 700),
      fc.infiniteStream(fc.double({ noNaN: true })),
      (some, count, stream) => {
        const given = Array.from({ length: count }, (_, i) =>
          i % 3 === 0 ? stream.next().value : some[i % some.length],
        )
        const ranks = [0, 35, 36, count >> 1, count - 1].sort((a, b) => a - b)
        const found = atRanks(Float64Array.from(given), ranks)
        const sorted = Float64Array.from(given).sort()
        ranks.forEach((rank, i) =>
          expect(found[i] === sorted[rank] ? 0 : [found[i], sorted[rank]]).toBe(0),
        )
      },
    ),
  )
})

test('stretches that are in order, in reverse or all the same are no worse than others', () => {
  const count = 50_000
  for (const at of [(i: number) => i, (i: number) => count - i, () => 1]) {
    const values = Float64Array.from({ length: count }, (_, i) => at(i))
    const ranks = [100, 25_000, 49_000]
    const sorted = [...values].sort((a, b) => a - b)
    expect([...atRanks(values, ranks)]).toEqual(ranks.map(rank => sorted[rank]))
  }
})
