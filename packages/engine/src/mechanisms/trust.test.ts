import { expect, test } from 'vitest'
import { after, afterTicks, HALVING } from './test-world.ts'
import { trust } from './trust.ts'

const parameters = {
  trustTime: HALVING,
  trustFromRedesign: 0.4,
  trustLostToWellness: 0.3,
  trustFromQuality: 0.2,
  qualityStart: 0.5,
}

test('half-hearted redesign without programmes leaves people at their own level', () => {
  const { clinicians } = afterTicks(trust, 60, {
    clinicians: { trust: 0.1, trustLevel: 0.6 },
    organisations: { redesignEffort: 0.5, wellnessEffort: 0 },
    parameters,
  })
  expect(clinicians.trust[0]).toBeCloseTo(0.6, 10)
})

test('full redesign earns trust, and programmes beside it cost none', () => {
  const { clinicians } = after(trust, {
    clinicians: { trust: 0.5, trustLevel: 0.5 },
    organisations: { redesignEffort: 1, wellnessEffort: 1 },
    parameters,
  })
  expect(clinicians.trustChange[0]).toBeCloseTo(0.5 * 0.4 * 0.5, 12)
})

test('programmes as the only answer cost trust twice over', () => {
  const { clinicians } = after(trust, {
    clinicians: { trust: 0.6, trustLevel: 0.6 },
    organisations: { redesignEffort: 0, wellnessEffort: 1 },
    parameters,
  })
  expect(clinicians.trustChange[0]).toBeCloseTo(-0.5 * (0.4 * 0.5 + 0.3), 12)
})

test('trust falls no lower than none and rises no higher than full', () => {
  const changeAt = (trustLevel: number, now: number, redesignEffort: number) =>
    after(trust, {
      clinicians: { trustLevel, trust: now },
      organisations: { redesignEffort, wellnessEffort: 1 },
      parameters,
    }).clinicians.trustChange[0]
  expect(changeAt(0, 0, 0)).toBe(0)
  expect(changeAt(1, 1, 1)).toBe(0)
})

test('being heard, noticed and of one mind with leaders raises trust, from the middle of each', () => {
  const at = (clinics: Record<string, number>, advocacy = 0) =>
    after(trust, {
      clinics,
      inputs: { advocacy },
      organisations: { wellnessEffort: 0, redesignEffort: 0.5 },
      clinicians: { trust: 0.5, trustLevel: 0.5 },
      parameters: {
        ...parameters,
        trustFromControl: 0.2,
        trustFromRecognition: 0.1,
        trustFromValues: 0.1,
        trustFromAdvocacy: 0.04,
      },
    }).clinicians.trustChange[0]
  expect(at({})).toBeCloseTo(0, 12)
  expect(at({ control: 1 })).toBeCloseTo(0.1 / 2, 12)
  expect(at({ recognitionLevel: 0 })).toBeCloseTo(-0.05 / 2, 12)
  expect(at({ valuesLevel: 1 })).toBeCloseTo(0.05 / 2, 12)
  expect(at({}, 1)).toBeCloseTo(0.04 / 2, 12)
  expect(at({ workSystemQuality: 1 })).toBeCloseTo(0.1 / 2, 12)
})
