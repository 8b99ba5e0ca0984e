import { describe, expect, test } from 'vitest'
import { sequenceReach } from './confidence-sequence.ts'
import { inverseNormal } from './inverse-normal.ts'
import { KeyedRandom } from './random.ts'

describe('over all looks from 50 values to 2,500, whoever looks', () => {
  const kinds: readonly [string, number, (uniform: number) => number][] = [
    ['normal values', 0, inverseNormal],
    ['exponential values', 1, uniform => -Math.log(uniform)],
    ['what happens in one of five', 0.2, uniform => Number(uniform < 0.2)],
    ['what happens in one of twenty', 0.05, uniform => Number(uniform < 0.05)],
  ]
  const courses = 500
  const random = KeyedRandom.fromSeed('looks')

  test.each(kinds)('sees the mean of %s leave in at most 1 of 20 courses', (what, mean, value) => {
    const values = new Float64Array(2_500)
    let left = 0
    for (let course = 0; course < courses; course++) {
      for (let n = 0; n < values.length; n++)
        values[n] = value(random.uniform(what.length, course, 0, n))
      for (let n = 50; n <= values.length; n = Math.ceil(n * 1.02)) {
        const seen = values.subarray(0, n)
        const centre = seen.reduce((sum, x) => sum + x, 0) / n
        if (Math.abs(centre - mean) <= sequenceReach(seen, 0.95)) continue
        left++
        break
      }
    }
    expect(left / courses).toBeLessThanOrEqual(0.05)
  })
})
