import { expect, test } from 'vitest'
import { learning } from './learning.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

test('a newcomer closes the gap in proportion to what is left of it', () => {
  const { clinicians } = after(learning, {
    posts: [2],
    clinicians: { experience: [0, 0.5] },
    ofRole: { rampTime: HALVING },
  })
  expect([...clinicians.learning]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.25, 12)])
})

test('after one time constant 1/e of the way is left', () => {
  const { clinicians } = afterTicks(learning, 100, {
    clinicians: { experience: 0 },
    ofRole: { rampTime: 100 },
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

test('load that is in the way leaves less for learning', () => {
  const at = (extraneousShare: number) =>
    after(learning, {
      clinicians: { experience: 0.5, present: 1 },
      groups: { extraneousShare },
      parameters: { learningLostToLoad: 1 },
      ofRole: { rampTime: HALVING, usualExtraneous: 0.4 },
    }).clinicians.learning[0]
  expect(at(0.4)).toBeCloseTo(0.25, 12)
  expect(at(0.6)).toBeCloseTo(0.8 * 0.25, 12)
  expect(at(0.2)).toBeCloseTo(1.2 * 0.25, 12)
})

test('some roles are learned faster than others', () => {
  const { clinicians } = after(learning, {
    posts: [[1, 1, 1, 1]],
    clinicians: { experience: 0 },
    groups: { extraneousShare: 0.4 },
    // half of the gap in one, two, three and four days
    ofRole: {
      rampTime: [HALVING, 2 * HALVING, 3 * HALVING, 4 * HALVING],
      usualExtraneous: 0.4,
    },
  })
  for (const [role, days] of [1, 2, 3, 4].entries())
    expect((1 - clinicians.learning[role]) ** days).toBeCloseTo(1 / 2, 12)
})

test('newcomers learn faster by onboarding, and never all in less than a day', () => {
  const learningAt = (onboarding: number, rampTime: number) =>
    after(learning, {
      clinicians: { present: 1, experience: 0.5 },
      inputs: { onboarding },
      parameters: { onboardingGain: 0.5 },
      ofRole: { rampTime },
    }).clinicians.learning[0]
  expect(learningAt(1, HALVING)).toBeCloseTo(1.5 * learningAt(0, HALVING), 12)
  expect(learningAt(0, HALVING)).toBeCloseTo(0.25, 12)
  expect(learningAt(1, 0.01)).toBe(0.5)
})

test('nobody learns more in a tick than there is to learn, however short the tick', () => {
  const { clinicians } = after(learning, {
    clinicians: { experience: 0.2, present: 1 },
    ofRole: { rampTime: 1e-6 },
    inputs: { onboarding: 1 },
    dt: 0.5,
  })
  expect(clinicians.learning[0] * 0.5).toBeCloseTo(0.8, 12)
})
