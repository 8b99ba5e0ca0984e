import { expect, test } from 'vitest'
import { circumstances } from './circumstances.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const wearAt = (exhaustion: number, now: number) =>
  after(circumstances, {
    clinicians: { exhaustion, circumstances: now },
    parameters: { circumstancesRate: 0.05 },
  }).clinicians.circumstancesWear[0]

test('in the middle of the scale one standard deviation wears by the rate', () => {
  expect(wearAt(27, 1)).toBeCloseTo(0.05, 12)
  expect(wearAt(27, -1)).toBeCloseTo(-0.05, 12)
})

test('bad times wear nobody past the top, good times restore nobody below 0', () => {
  expect(wearAt(54, 3)).toBe(0)
  expect(wearAt(0, -3)).toBeCloseTo(0, 12)
  expect(wearAt(0, 3)).toBeGreaterThan(0)
  expect(wearAt(54, -3)).toBeLessThan(0)
})

test('ordinary times neither wear nor restore', () => {
  expect(wearAt(27, 0)).toBeCloseTo(0, 12)
})

test('circumstances drift towards the month’s draw', () => {
  const { clinicians } = afterTicks(circumstances, 3, {
    clinicians: { circumstances: 0, circumstancesTarget: 2 },
    parameters: { circumstancesTime: HALVING, circumstancesRate: 0 },
  })
  // half of the gap is left after each day
  expect(clinicians.circumstances[0]).toBeCloseTo(2 * (1 - 1 / 8), 12)
})
