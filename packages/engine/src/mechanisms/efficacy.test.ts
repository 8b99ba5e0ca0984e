import { expect, test } from 'vitest'
import { efficacy } from './efficacy.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = {
  efficacyTime: HALVING,
  efficacyFromCare: 0.5,
  efficacyFromReward: 0.25,
  usualCare: 0.9,
}

test('usual care and middling trust leave a person at the own level', () => {
  const { clinicians } = afterTicks(efficacy, 60, {
    clinicians: { efficacyLevel: 36, trust: 0.5, efficacy: 20 },
    clinics: { careQuality: 0.9 },
    parameters,
  })
  expect(clinicians.efficacy[0]).toBeCloseTo(36, 10)
})

test('rushed care and lost trust take efficacy away', () => {
  const { clinicians } = after(efficacy, {
    clinicians: { efficacyLevel: 36, trust: 0, efficacy: 36 },
    clinics: { careQuality: 0.7 },
    parameters,
  })
  expect(clinicians.efficacyChange[0]).toBeCloseTo(-0.5 * 48 * (0.5 * 0.2 + 0.25 * 0.5), 12)
})

test('the target stays within the scale', () => {
  const changeAt = (efficacyLevel: number, now: number) =>
    after(efficacy, { clinicians: { efficacyLevel, efficacy: now }, parameters }).clinicians
      .efficacyChange[0]
  expect(changeAt(1000, 48)).toBe(0)
  expect(changeAt(-1000, 0)).toBe(0)
})

test('load alone does not drive efficacy', () => {
  const changeAt = (load: number) =>
    after(efficacy, { clinicians: { hours: load, strain: load / 20 }, parameters }).clinicians
      .efficacyChange[0]
  expect(changeAt(14)).toBe(changeAt(2))
})

test('recognition and shared values feed the sense of doing good work', () => {
  const at = (clinics: Record<string, number>) =>
    after(efficacy, {
      clinicians: { efficacyLevel: 30, efficacy: 30, trust: 0.5 },
      clinics: { careQuality: 0.88, ...clinics },
      parameters: {
        efficacyTime: HALVING,
        usualCare: 0.88,
        efficacyFromRecognition: 0.1,
        efficacyFromValues: 0.2,
      },
    }).clinicians.efficacyChange[0]
  expect(at({})).toBeCloseTo(0, 12)
  expect(at({ recognitionLevel: 1 })).toBeCloseTo((48 * 0.1 * 0.5) / 2, 12)
  expect(at({ valuesLevel: 0 })).toBeCloseTo((-48 * 0.2 * 0.5) / 2, 12)
})
