import { expect, test } from 'vitest'
import { learning } from './learning.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

test('a newcomer closes the gap in proportion to what is left of it', () => {
  const { clinicians } = after(learning, {
    posts: [2],
    clinicians: { experience: [0, 0.5] },
    parameters: { rampTime: HALVING },
  })
  expect([...clinicians.learning]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.25, 12)])
})

test('after one time constant 1/e of the way is left', () => {
  const { clinicians } = afterTicks(learning, 100, {
    clinicians: { experience: 0 },
    parameters: { rampTime: 100 },
  })
  expect(1 - clinicians.experience[0]).toBeCloseTo(1 / Math.E, 10)
})

test('the absent learn nothing, and neither do the fully experienced', () => {
  const { clinicians } = after(learning, {
    posts: [2],
    clinicians: { present: [0, 1], experience: [0, 1] },
  })
  expect([...clinicians.learning]).toEqual([0, 0])
})
