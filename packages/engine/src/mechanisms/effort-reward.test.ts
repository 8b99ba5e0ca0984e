import { expect, test } from 'vitest'
import { effortReward } from './effort-reward.ts'
import { after } from './test-world.ts'

const parameters = {
  usualRatio: 0.8,
  usualDemands: 1.5,
  effortFromDemands: 0.5,
  rewardFromTrust: 0.2,
  rewardFromRecognition: 0.2,
  rewardFromValues: 0.1,
}

const ratioAt = (clinicians: Record<string, number>, clinics: Record<string, number> = {}) =>
  after(effortReward, {
    clinicians: { demands: 1.5, trust: 0.5, ...clinicians },
    clinics,
    parameters,
  }).clinicians.effortRewardRatio[0]

test('usual demands and the middle of rewards give the usual ratio', () => {
  expect(ratioAt({})).toBeCloseTo(0.8, 12)
})

test('the overcommitted give more for the same demands', () => {
  expect(ratioAt({ overcommitment: 1.25 })).toBeCloseTo(1, 12)
})

test('effort rises with demands, but not without limit', () => {
  // 1 − 0.5 + 2 · 0.5 · 3 / (3 + 1.5)
  expect(ratioAt({ demands: 3 })).toBeCloseTo(0.8 * (0.5 + 2 / 3), 12)
  expect(ratioAt({ demands: 1e9 })).toBeCloseTo(0.8 * 1.5, 6)
})

test('trust, recognition and shared values are reward', () => {
  expect(ratioAt({ trust: 1 })).toBeCloseTo(0.8 / 1.1, 12)
  expect(ratioAt({}, { recognitionLevel: 1 })).toBeCloseTo(0.8 / 1.1, 12)
  expect(ratioAt({}, { valuesLevel: 0 })).toBeCloseTo(0.8 / 0.95, 12)
})
