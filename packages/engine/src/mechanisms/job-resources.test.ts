import { expect, test } from 'vitest'
import { jobResources } from './job-resources.ts'
import { after } from './test-world.ts'

const weights = (tools: number, leadership: number, colleagues: number, trust: number) => ({
  toolsWeight: tools,
  leadershipWeight: leadership,
  colleaguesWeight: colleagues,
  trustWeight: trust,
})

const resourcesOf = (
  parameters: ReturnType<typeof weights>,
  clinics: Record<string, number>,
  trust = 0.5,
  leadership = 0,
) =>
  after(jobResources, { parameters, clinics, clinicians: { trust }, inputs: { leadership } })
    .clinicians.resources[0]

const best = { workSystemQuality: 1, leadershipScore: 60, teamExhaustion: 0 }
const worst = { workSystemQuality: 0, leadershipScore: 12, teamExhaustion: 54 }

test('the best job gives everything, the worst nothing', () => {
  const even = weights(0.25, 0.25, 0.25, 0.25)
  expect(resourcesOf(even, best, 1)).toBeCloseTo(1, 12)
  expect(resourcesOf(even, worst, 0)).toBeCloseTo(0, 12)
})

test('each part counts by its weight', () => {
  const uneven = weights(0.4, 0.3, 0.2, 0.1)
  const none = { ...worst }
  expect(resourcesOf(uneven, { ...none, workSystemQuality: 1 }, 0)).toBeCloseTo(0.4, 12)
  expect(resourcesOf(uneven, { ...none, leadershipScore: 36 }, 0)).toBeCloseTo(0.3 / 2, 12)
  expect(resourcesOf(uneven, { ...none, teamExhaustion: 27 }, 0)).toBeCloseTo(0.2 / 2, 12)
  expect(resourcesOf(uneven, none, 1)).toBeCloseTo(0.1, 12)
})

test('leadership by policy adds to the leader’s score, within the ends of the score', () => {
  const led = weights(0, 1, 0, 0)
  const at = (leadershipScore: number, leadership: number) =>
    resourcesOf(led, { ...worst, leadershipScore }, 0, leadership)
  expect(at(36, 12)).toBeCloseTo((36 + 12 - 12) / 48, 12)
  expect(at(60, 15)).toBe(1)
  expect(at(12, -10)).toBe(0)
})

test('resources stay a share whatever the weights add up to', () => {
  expect(resourcesOf(weights(1, 1, 1, 1), best, 1)).toBeCloseTo(1, 12)
  expect(resourcesOf(weights(1, 1, 1, 1), best, 0)).toBeCloseTo(3 / 4, 12)
  expect(resourcesOf(weights(1, 1, 1, 1), worst, 0.2)).toBeCloseTo(0.2 / 4, 12)
})

test('control, recognition, values and safety count from their middles', () => {
  const culture = {
    controlWeight: 0.2,
    recognitionWeight: 0.1,
    valuesWeight: 0.1,
    safetyWeight: 0.15,
  }
  const at = (clinics: Record<string, number>) =>
    after(jobResources, { parameters: culture, clinics }).clinicians.resources[0]
  const usually = at({})
  expect(at({ control: 1 }) - usually).toBeCloseTo(0.1, 12)
  expect(at({ recognitionLevel: 0 }) - usually).toBeCloseTo(-0.05, 12)
  expect(at({ valuesLevel: 1 }) - usually).toBeCloseTo(0.05, 12)
  expect(at({ psychologicalSafety: 0 }) - usually).toBeCloseTo(-0.075, 12)
})

test('culture cannot push resources past the ends of their scale', () => {
  const even = { ...weights(0.25, 0.25, 0.25, 0.25), controlWeight: 0.5 }
  expect(resourcesOf(even, { ...best, control: 1 }, 1)).toBe(1)
  expect(resourcesOf(even, { ...worst, control: 0 }, 0)).toBe(0)
})
