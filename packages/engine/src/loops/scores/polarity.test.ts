import { expect, test } from 'vitest'
import { polarityOf } from './polarity.ts'

test('a loop of one sign is what it is', () => {
  expect(polarityOf([0, 0.5, 2])).toEqual({ label: 'R', confidence: 1 })
  expect(polarityOf([-0.5, 0])).toEqual({ label: 'B', confidence: 1 })
})

test('a sign that changes for moments is uncertain, one that changes for long is unknown', () => {
  expect(polarityOf([999, -1])).toEqual({ label: 'Ru', confidence: 0.998 })
  expect(polarityOf([1, -999])).toEqual({ label: 'Bu', confidence: 0.998 })
  expect(polarityOf([3, -1])).toEqual({ label: 'U', confidence: 0.5 })
})

test('a loop that never was at work has none', () => {
  expect(polarityOf([0, 0])).toEqual({ label: 'none', confidence: 0 })
})
