import { expect, test } from 'vitest'
import { redesignChange } from './redesign-change.ts'

const months = (...rows: readonly (readonly number[])[]) => rows

test('the parts of every factor add up to the change of the effort, mean over replicates', () => {
  const redesign = {
    will: months([0.5, 0.8], [0.25, 0.8]),
    capability: months([1, 1], [1, 0.5]),
    left: months([1, 0.5], [1, 0.5]),
    funded: months([1, 1], [1, 1]),
    effort: months([0.5, 0.4], [0.25, 0.2]),
  }
  const { before, after, parts } = redesignChange({ redesign }, 0, 1)
  expect([before, after]).toEqual([0.45, 0.225])
  // one factor alone has all of the change of its replicate
  expect(parts.will).toBeCloseTo(-0.25 / 2, 12)
  expect(parts.capability).toBeCloseTo(-0.2 / 2, 12)
  expect([parts.left, parts.funded]).toEqual([0, 0])
  const sum = Object.values(parts).reduce((all, part) => all + part, 0)
  expect(sum).toBeCloseTo(after - before, 12)
})
