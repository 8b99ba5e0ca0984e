import { expect, test } from 'vitest'
import { sequenceMultiplier, sequenceReach } from './confidence-sequence.ts'
import { studentMultiplier } from './student-t.ts'

/** The margin of the paper, for a standard deviation of 1. */
const published = (t: number, rho2: number, alpha: number): number =>
  Math.sqrt(((2 * (t * rho2 + 1)) / (t ** 2 * rho2)) * Math.log(Math.sqrt(t * rho2 + 1) / alpha))

/** The best ρ² of the paper: (−W₋₁(−α² / e) − 1) / t, Lambert’s W by iteration. */
const sharpest = (alpha: number, t: number): number => {
  let w = 1 - 2 * Math.log(alpha)
  for (let i = 0; i < 200; i++) w = 1 - 2 * Math.log(alpha) + Math.log(w)
  return (w - 1) / t
}

test('the multiplier is the published one, and at 100 values as small as any of its kind', () => {
  // α = 0.05: (ln(1 + 5.99146) + 5.99146) / 100
  const rho2 = (Math.log(6.991464547107982) + 5.991464547107982) / 100
  for (const n of [2, 50, 1_000, 10_000])
    expect(sequenceMultiplier(n, 0.95)).toBeCloseTo(Math.sqrt(n) * published(n, rho2, 0.05), 12)
  for (const coverage of [0.9, 0.95, 0.99]) {
    const best = 10 * published(100, sharpest(1 - coverage, 100), 1 - coverage)
    expect(sequenceMultiplier(100, coverage) / best).toBeGreaterThanOrEqual(1)
    expect(sequenceMultiplier(100, coverage) / best).toBeLessThan(1.001)
  }
})

test('looking as often as one likes costs 1.5 to 1.9 times the width of looking once', () => {
  for (const n of [30, 100, 1_000, 10_000]) {
    const ratio = sequenceMultiplier(n, 0.95) / studentMultiplier(0.95, n - 1)
    expect(ratio).toBeGreaterThan(1.5)
    expect(ratio).toBeLessThan(1.9)
  }
})

test('an even spread of values has the plain margin, and a skewed one a wider', () => {
  const even = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? -1 : 1))
  expect(sequenceReach(even, 0.95)).toBeCloseTo(
    (Math.sqrt(100 / 99) * sequenceMultiplier(100, 0.95)) / 10,
    12,
  )
  // one in five: γ = 0.6 / 0.4 = 1.5
  const z = sequenceMultiplier(100, 0.95)
  const skewed = Array.from({ length: 100 }, (_, i) => (i % 5 === 0 ? 1 : 0))
  expect(sequenceReach(skewed, 0.95)).toBeCloseTo(
    ((0.4 * Math.sqrt(100 / 99)) / 10) * (z + (1.5 * (1 + 2 * z ** 2)) / 60),
    12,
  )
})

test('one value cannot say, nor can few that are all the same', () => {
  expect(sequenceReach([3], 0.95)).toBe(Infinity)
  expect(sequenceReach(new Array(299).fill(0.1), 0.95)).toBe(Infinity)
  expect(sequenceReach(new Array(300).fill(0.1), 0.95)).toBeCloseTo(0, 12)
})
