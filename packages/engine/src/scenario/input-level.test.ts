import { expect, test } from 'vitest'
import { inputLevel, sumsAtCorners } from './input-level.ts'

const input = { change: 2, from: 10, ramp: 4, until: 20 }

// Hand-drawn trapezium: 0 until day 10, 2 from day 14 to 20, 0 again from day 24.
test('an input rises evenly, holds, and falls evenly', () => {
  expect([0, 10, 11, 12, 14, 20, 22, 24, 99].map(day => inputLevel(input, day))).toEqual([
    0, 0, 0.5, 1, 2, 2, 1, 0, 0,
  ])
})

test('without a ramp an input is there on its first day and gone on its last', () => {
  const step = { ...input, ramp: 0 }
  expect([9, 10, 19, 20].map(day => inputLevel(step, day))).toEqual([0, 2, 2, 0])
})

test('an input without an end stays', () => {
  expect(inputLevel({ ...input, until: Infinity }, 1e6)).toBe(2)
})

test('the corners hold the extremes of the sum of every day', () => {
  const inputs = [
    input,
    { change: -1, from: 0, ramp: 30, until: Infinity },
    { change: 3, from: 12, ramp: 0, until: 17 },
  ]
  const daily = Array.from({ length: 101 }, (_, day) =>
    inputs.reduce((sum, each) => sum + inputLevel(each, day), 0),
  )
  const sums = sumsAtCorners(inputs, 100).map(({ sum }) => sum)
  expect(Math.max(...sums)).toBeCloseTo(Math.max(...daily), 12)
  expect(Math.min(...sums)).toBeCloseTo(Math.min(...daily), 12)
})
