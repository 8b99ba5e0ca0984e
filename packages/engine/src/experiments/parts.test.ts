import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, effortOf, inTurn, measureAll, type Parts } from './parts.ts'

/** Each part squares its position; half of its effort is done when it first says so. */
const squares: Parts<number, readonly number[]> = {
  efforts: [2, 4, 6],
  *measure(part) {
    yield (part + 1) * 1
    yield (part + 1) * 2
    return part ** 2
  },
  join: measured => measured,
}

test('parts in turn are joined in their order, and progress is in parts of their effort', () => {
  expect(effortOf(squares)).toBe(12)
  expect(measureAll(squares)).toEqual([0, 1, 4])
  expect([...inTurn(squares)]).toEqual([1, 2, 4, 6, 9, 12].map(done => ({ done, total: 12 })))
})

test('an experiment without parts is joined at once', () => {
  expect([...inTurn({ ...squares, efforts: [] })]).toEqual([])
  expect(measureAll({ ...squares, efforts: [] })).toEqual([])
})

test('blocks have every replicate once and in order, whatever their size', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 70 }), (replicates, block) => {
      const blocks = blocksOf(replicates, block)
      const seen = blocks.flatMap(({ first, count }) =>
        Array.from({ length: count }, (_, i) => first + i),
      )
      expect(seen).toEqual(Array.from({ length: replicates }, (_, i) => i))
      expect(blocks.every(({ count }) => count >= 1 && count <= block)).toBe(true)
    }),
  )
})
