import { expect, test } from 'vitest'
import {
  shiftingTheBurden,
  shiftingTheBurdenLinks,
  type BurdenSeries,
} from './shifting-the-burden.ts'

const run = (change: Partial<BurdenSeries> = {}): BurdenSeries => ({
  exhaustion: [20, 20, 20],
  wellnessEffort: [0, 0, 0],
  urgency: [0.3, 0.3, 0.3],
  redesignEffort: [0.5, 0.5, 0.5],
  workSystemQuality: [0.6, 0.6, 0.6],
  capability: [1, 1, 1],
  crowdedOut: [0, 0, 0],
  reliefFlow: [0, 0, 0],
  recoveryFlow: [1, 1, 1],
  ...change,
})

test('without wellness programmes the repair is the only loop at work', () => {
  const { loops } = shiftingTheBurden(run())
  expect(loops).toEqual({ B1: [0, 0, 0], B2: [1, 1, 1], R3: [0, 0, 0] })
})

test('relief is weighed against recovery, the other way out of exhaustion', () => {
  const { links } = shiftingTheBurden(run({ reliefFlow: [0, 1, 3] }))
  expect(links['wellness>exhaustion']).toEqual([0, 0.5, 0.75])
})

test('dominance moves from the quick fix to the side effect as capability is lost', () => {
  const { loops } = shiftingTheBurden(
    run({
      wellnessEffort: [0.8, 0.8, 0.8],
      reliefFlow: [1, 0.5, 0.1],
      capability: [1, 0.7, 0.3],
      redesignEffort: [0.3, 0.2, 0.05],
    }),
  )
  expect(loops.B1[0]).toBeGreaterThan(loops.R3[0])
  expect(loops.R3[2]).toBeGreaterThan(loops.B1[2])
  for (let r = 0; r < 3; r++) expect(loops.B1[r] + loops.B2[r] + loops.R3[r]).toBeCloseTo(1, 12)
})

test('a loop with a dead link has no share, and no loop has one when all are dead', () => {
  const { loops } = shiftingTheBurden(run({ workSystemQuality: [0, 0, 0] }))
  expect(loops).toEqual({ B1: [0, 0, 0], B2: [0, 0, 0], R3: [0, 0, 0] })
})

test('every strength and activity lies between 0 and 1, and a run at rest has no activity', () => {
  const lively = shiftingTheBurden(run({ exhaustion: [20, 25, 26], reliefFlow: [-1, 0, 2] }))
  for (const link of shiftingTheBurdenLinks)
    for (const strength of lively.links[link]) {
      expect(strength).toBeGreaterThanOrEqual(0)
      expect(strength).toBeLessThanOrEqual(1)
    }
  expect(lively.activity[0]).toBe(1)
  expect(shiftingTheBurden(run()).activity).toEqual([0, 0, 0])
})
