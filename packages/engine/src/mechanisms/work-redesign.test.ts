import { expect, test } from 'vitest'
import { after, afterTicks } from './test-world.ts'
import { workRedesign } from './work-redesign.ts'

test('full effort closes its share of what is left to mend', () => {
  const { clinics } = after(workRedesign, {
    clinics: { workSystemQuality: 0.6 },
    organisations: { redesignEffort: 1 },
    parameters: { redesignGain: 0.01 },
  })
  expect(clinics.improvement[0]).toBeCloseTo(0.01 * 0.4, 12)
})

test('a perfect work system can only decay, a ruined one only improve', () => {
  const at = (workSystemQuality: number) =>
    after(workRedesign, { clinics: { workSystemQuality }, organisations: { redesignEffort: 1 } })
      .clinics
  expect(at(1).improvement[0]).toBe(0)
  expect(at(1).decay[0]).toBeGreaterThan(0)
  expect(at(0).decay[0]).toBe(0)
  expect(at(0).improvement[0]).toBeGreaterThan(0)
})

test('quality settles where improvement and decay balance', () => {
  const { clinics } = afterTicks(workRedesign, 2000, {
    clinics: { workSystemQuality: 0.1 },
    organisations: { redesignEffort: 0.5 },
    parameters: { redesignGain: 0.06, qualityDecay: 0.01 },
  })
  // g·e / (g·e + d)
  expect(clinics.workSystemQuality[0]).toBeCloseTo(0.03 / 0.04, 10)
})

test('without effort quality only wears away', () => {
  const { clinics } = afterTicks(workRedesign, 10, {
    clinics: { workSystemQuality: 0.8 },
    organisations: { redesignEffort: 0 },
    parameters: { qualityDecay: 0.01 },
  })
  expect(clinics.workSystemQuality[0]).toBeCloseTo(0.8 * 0.99 ** 10, 12)
})

test('improvers make the same effort achieve more, and nothing without effort', () => {
  const at = (redesignEffort: number) =>
    after(workRedesign, {
      clinics: { workSystemQuality: 0.5 },
      organisations: { redesignEffort },
      inputs: { improvementCapacity: 0.5 },
      parameters: { redesignGain: 0.01, improverGain: 0.6 },
    }).clinics.improvement[0]
  expect(at(1)).toBeCloseTo(0.01 * 1.3 * 0.5, 12)
  expect(at(0)).toBe(0)
})
