import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeRanks } from './order-statistics.ts'

test('what stands at the ranks is what sorting puts there', () => {
  // many the same, or all different
  const values = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 300 }),
    fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 300 }),
  )
  fc.assert(
    fc.property(values, fc.array(fc.nat(299), { maxLength: 10 }), (given, wanted) => {
      const ranks = wanted.map(rank => rank % given.length).sort((a, b) => a - b)
      const placed = Float64Array.from(given)
      placeRanks(placed, ranks)
      const sorted = Float64Array.from(given).sort()
      for (const rank of ranks) expect(placed[rank] - sorted[rank] || 0).toBe(0)
      expect(placed.sort()).toEqual(sorted)
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
    fc.property(ranges, fc.infiniteStream(fc.double({ noNaN: true })), (some, stream) => {
      const given = Array.from({ length: 700 }, (_, i) =>
        i % 3 === 0 ? stream.next().value : some[i % some.length],
      )
      const placed = Float64Array.from(given)
      const ranks = [0, 35, 36, 350, 699]
      placeRanks(placed, ranks)
      const sorted = Float64Array.from(given).sort()
      for (const rank of ranks)
        expect(placed[rank] === sorted[rank] ? 0 : [placed[rank], sorted[rank]]).toBe(0)
    }),
  )
})

test('stretches that are in order, in reverse or all the same are no worse than others', () => {
  const count = 50_000
  for (const at of [(i: number) => i, (i: number) => count - i, () => 1]) {
    const values = Float64Array.from({ length: count }, (_, i) => at(i))
    placeRanks(values, [100, 25_000, 49_000])
    expect([values[100], values[25_000], values[49_000]]).toEqual(
      [100, 25_000, 49_000].map(rank => [...values].sort((a, b) => a - b)[rank]),
    )
  }
})
