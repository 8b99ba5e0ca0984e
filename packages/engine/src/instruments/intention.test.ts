import { expect, test } from 'vitest'
import { intentToLeave } from './intention.ts'

test('at the half rate one in two says so', () => {
  expect(intentToLeave(0.12, 0.12)).toBe(0.5)
})

test('at three times the half rate nine in ten say so, at a third one in ten', () => {
  expect(intentToLeave(0.36, 0.12)).toBeCloseTo(0.9, 12)
  expect(intentToLeave(0.04, 0.12)).toBeCloseTo(0.1, 12)
})

test('who cannot leave does not intend to', () => {
  expect(intentToLeave(0, 0.12)).toBe(0)
  expect(intentToLeave(0, 0)).toBe(0)
})
