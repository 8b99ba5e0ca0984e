import { expect, test } from 'vitest'
import { psychologicalSafety } from './psychological-safety.ts'
import { afterTicks, HALVING } from './test-world.ts'

const parameters = {
  psychologicalSafetyTime: HALVING,
  safetyFromLeader: 0.5,
  usualLeadership: 42,
  safetyFromSpeakingUp: 0.3,
  safetyLostToBlame: 0.2,
}

const settled = (given: {
  readonly leadershipScore?: number
  readonly inputs?: Record<string, number>
  readonly organisations?: Record<string, number>
}) =>
  afterTicks(psychologicalSafety, 60, {
    clinics: { psychologicalSafety: 0.2, leadershipScore: given.leadershipScore ?? 42 },
    inputs: given.inputs ?? {},
    organisations: { wellnessEffort: 0, redesignEffort: 0.5, ...given.organisations },
    parameters,
  }).clinics.psychologicalSafety[0]

test('under the usual leader safety settles in the middle', () => {
  expect(settled({})).toBeCloseTo(0.5, 10)
})

test('better leaders make it safer, by score or by development', () => {
  expect(settled({ leadershipScore: 54 })).toBeCloseTo(0.5 + (0.5 * 12) / 48, 10)
  expect(settled({ inputs: { leadership: 12 } })).toBeCloseTo(0.5 + (0.5 * 12) / 48, 10)
  expect(settled({ leadershipScore: 60, inputs: { leadership: 15 } })).toBeCloseTo(
    0.5 + (0.5 * 18) / 48,
    10,
  )
})

test('asking for bad news makes it safer, and blame less safe', () => {
  expect(settled({ inputs: { speakingUp: 1 } })).toBeCloseTo(0.8, 10)
  expect(settled({ organisations: { wellnessEffort: 1 } })).toBeCloseTo(0.5 - 0.2 / 2, 10)
})

test('wellness beside full redesign is not read as blame', () => {
  expect(settled({ organisations: { wellnessEffort: 1, redesignEffort: 1 } })).toBeCloseTo(0.5, 10)
})
