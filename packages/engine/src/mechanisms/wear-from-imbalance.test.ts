import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { wearFromImbalance } from './wear-from-imbalance.ts'

const wearAt = (effortRewardRatio: number, exhaustion: number) =>
  after(wearFromImbalance, {
    clinicians: { effortRewardRatio, exhaustion },
    parameters: { imbalanceWearRate: 0.2 },
  }).clinicians.imbalanceWear[0]

test('who gets as much as they give is not worn by it', () => {
  expect(wearAt(1, 0)).toBe(0)
  expect(wearAt(0.5, 0)).toBe(0)
})

test('wear grows with what is given beyond reward, and finds no room at the top of the scale', () => {
  expect(wearAt(1.5, 0)).toBeCloseTo(0.1, 12)
  expect(wearAt(1.5, 27)).toBeCloseTo(0.05, 12)
  expect(wearAt(1.5, 54)).toBe(0)
})
