import { expect, test } from 'vitest'
import { redesignEffort } from './redesign-effort.ts'
import { after } from './test-world.ts'

const parameters = { urgencyHalf: 0.4, crowdOut: 0.5, budgetCrowding: 0.4 }
const effortAt = (
  organisations: Record<string, number>,
  inputs: Record<string, number | readonly number[]> = {},
) =>
  after(redesignEffort, {
    posts: [1, 1],
    organisations: {
      urgency: 0,
      capability: 1,
      wellnessEffort: 0,
      budgetSqueeze: 0,
      ...organisations,
    },
    inputs,
    parameters,
  }).organisations.redesignEffort[0]

test('half of the effort is made at half urgency, none without urgency', () => {
  expect(effortAt({ urgency: 0.4 })).toBeCloseTo(0.5, 12)
  expect(effortAt({ urgency: 0 })).toBe(0)
})

test('will grows faster than urgency at first', () => {
  // u² / (u² + h²) at half of h is 1/5
  expect(effortAt({ urgency: 0.2 })).toBeCloseTo(0.2, 12)
})

test('commitment replaces a weaker will and adds nothing to a stronger one', () => {
  expect(effortAt({ urgency: 0.2 }, { redesign: 0.7 })).toBeCloseTo(0.7, 12)
  expect(effortAt({ urgency: 0.4 }, { redesign: 0.3 })).toBeCloseTo(0.5, 12)
})

test('commitment counts by its mean over clinics', () => {
  expect(effortAt({}, { redesign: [1, 0] })).toBeCloseTo(0.5, 12)
})

test('wellness programmes crowd redesign out unless it is ring-fenced', () => {
  const under = { urgency: 0.4, wellnessEffort: 1 }
  expect(effortAt(under)).toBeCloseTo(0.5 * 0.5, 12)
  expect(effortAt(under, { ringFence: 1 })).toBeCloseTo(0.5, 12)
})

test('losses squeeze redesign out unless it is ring-fenced', () => {
  const under = { urgency: 0.4, budgetSqueeze: 1 }
  expect(effortAt(under)).toBeCloseTo(0.5 * 0.6, 12)
  expect(effortAt(under, { ringFence: 1 })).toBeCloseTo(0.5, 12)
})

test('an organisation without capability achieves nothing', () => {
  expect(effortAt({ urgency: 1, capability: 0 }, { redesign: 1 })).toBe(0)
})
