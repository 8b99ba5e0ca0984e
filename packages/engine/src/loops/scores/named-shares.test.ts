import { expect, test } from 'vitest'
import { namedShares } from './named-shares.ts'

test('named loops share what they have of their partition, and coverage says how much that is', () => {
  const share = namedShares(
    { partition: Int32Array.of(0, 0, 0, 1), partitions: 2 },
    Int32Array.of(0, 2, 3),
  )
  const { shares, coverage } = share(Float64Array.of(0.375, 0.5, -0.125, -1))
  expect([...shares]).toEqual([0.75, -0.25, -1])
  expect([...coverage]).toEqual([0.5, 1])
})

test('where no named loop is at work none has a share', () => {
  const share = namedShares({ partition: Int32Array.of(0, 0), partitions: 1 }, Int32Array.of(1))
  const { shares, coverage } = share(Float64Array.of(1, 0))
  expect([shares[0], coverage[0]]).toEqual([0, 0])
})
