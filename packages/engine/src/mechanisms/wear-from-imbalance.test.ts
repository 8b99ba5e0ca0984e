import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { wearFromImbalance } from './wear-from-imbalance.ts'

const wearAt = (effortRewardRatio: number, exhaustion: number, present = 1) =>
  after(wearFromImbalance, {
    clinicians: { effortRewardRatio, exhaustion, present },
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

test('those away give nothing, and who is there half of the time is worn half as much', () => {
  expect(wearAt(1.5, 27, 0)).toBe(0)
  expect(wearAt(1.5, 27, 0.5)).toBeCloseTo(0.025, 12)
})
