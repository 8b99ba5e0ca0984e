import { expect, test } from 'vitest'
import { burnoutShare } from './burnout-share.ts'
import { after } from './test-world.ts'

const burnoutAt = (exhaustion: number) =>
  after(burnoutShare, { clinicians: { exhaustion } }).clinicians.burnout[0]

// 27 of 54 points: the threshold of the national physician surveys
test('a person at the published threshold is half burned out', () => {
  expect(burnoutAt(27)).toBeCloseTo(0.5, 12)
})

test('the rested are not burned out at all, the fully exhausted entirely', () => {
  expect(burnoutAt(0)).toBe(0)
  expect(burnoutAt(54)).toBe(1)
})

test('there is no cliff at the threshold', () => {
  expect(Math.abs(burnoutAt(27.01) - burnoutAt(26.99))).toBeLessThan(0.01)
})
