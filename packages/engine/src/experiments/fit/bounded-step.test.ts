import { expect, test } from 'vitest'
import { boundedStep } from './bounded-step.ts'

const identity = [
  [1, 0],
  [0, 1],
]

test('without damping and bounds it is the Gauss–Newton step', () => {
  const [a, b] = boundedStep(identity, [0.1, -0.2], [0.5, 0.5], 0)
  expect(a).toBeCloseTo(0.4, 12)
  expect(b).toBeCloseTo(0.7, 12)
})

test('damping shortens it, by s² / (s² + damping · s₁²) in each direction', () => {
  const jacobian = [
    [2, 0],
    [0, 1],
  ]
  const [a, b] = boundedStep(jacobian, [0.2, 0.2], [0.5, 0.5], 1)
  expect(a).toBeCloseTo(0.5 - 0.1 / 2, 12)
  expect(b).toBeCloseTo(0.5 - 0.2 / 5, 12)
})

test('a bound bends the step: the others are solved for with the parameter there', () => {
  const jacobian = [
    [1, 1],
    [1, -0.5],
  ]
  // free minimum at a = 1.2, b = −0.2 from (0.5, 0.5); with b at 0, a minimises (a − 1)² + (a − 1.3)²
  const [a, b] = boundedStep(jacobian, [0, -1.05], [0.5, 0.5], 0)
  expect(b).toBe(0)
  expect(a).toBeCloseTo(1, 12)
})

test('a parameter at a bound that the cost pushes outwards stays', () => {
  expect(boundedStep(identity, [1, 0.1], [0, 0.5], 0)).toEqual([0, 0.4])
})

test('no slope, no step', () => {
  expect(boundedStep([[0, 0]], [1], [0.3, 0.4], 0.1)).toEqual([0.3, 0.4])
  expect(boundedStep([[Number.NaN, 1]], [0.1], [0.3, 0.4], 0)[0]).toBe(0.3)
})
