import { expect, test } from 'vitest'
import { moralInjury } from './moral-injury.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = {
  moralInjuryTime: HALVING,
  moralInjuryFromRush: 2,
  moralInjuryFromMistrust: 0.25,
  moralInjuryFromValues: 0.2,
  moralInjuryFromExhaustion: 0,
}

test('full care under trusted leaders injures nobody', () => {
  const { clinicians } = after(moralInjury, {
    clinicians: { trust: 1, moralInjury: 0, moralInjuryLevel: 0 },
    clinics: { careQuality: 1 },
    parameters,
  })
  expect(clinicians.moralInjuryChange[0]).toBe(0)
})

test('rushed care and mistrust add up', () => {
  const { clinicians } = afterTicks(moralInjury, 60, {
    clinicians: { trust: 0.5, moralInjury: 0, moralInjuryLevel: 0 },
    clinics: { careQuality: 0.9 },
    parameters,
  })
  expect(clinicians.moralInjury[0]).toBeCloseTo(2 * 0.1 + 0.25 * 0.5, 10)
})

test('injury cannot go past the top of its scale', () => {
  const { clinicians } = after(moralInjury, {
    clinicians: { trust: 0, moralInjury: 1 },
    clinics: { careQuality: 0 },
    parameters,
  })
  expect(clinicians.moralInjuryChange[0]).toBe(0)
})

test('injury heals with its time constant once its causes are gone', () => {
  const { clinicians } = afterTicks(moralInjury, 100, {
    clinicians: { trust: 1, moralInjury: 0.8, moralInjuryLevel: 0 },
    clinics: { careQuality: 1 },
    parameters: { ...parameters, moralInjuryTime: 100 },
  })
  expect(clinicians.moralInjury[0]).toBeCloseTo(0.8 / Math.E, 10)
})

test('work against one’s values injures, and shared values protect', () => {
  const at = (valuesLevel: number) =>
    after(moralInjury, {
      clinicians: { trust: 0.5, moralInjury: 0 },
      clinics: { careQuality: 0.9, valuesLevel },
      parameters,
    }).clinicians.moralInjuryChange[0]
  expect(at(0) - at(0.5)).toBeCloseTo((0.2 * 0.5) / 2, 12)
  expect(at(1) - at(0.5)).toBeCloseTo((-0.2 * 0.5) / 2, 12)
})

test('the exhausted give less than they mean to', () => {
  const at = (exhaustion: number) =>
    after(moralInjury, {
      clinicians: { trust: 0.5, moralInjury: 0, exhaustion },
      clinics: { careQuality: 0.9 },
      parameters: { ...parameters, moralInjuryFromExhaustion: 0.2, exhaustionMean: 27 },
    }).clinicians.moralInjuryChange[0]
  expect(at(54) - at(27)).toBeCloseTo((0.2 * 0.5) / 2, 12)
})

test('what a person carries already adds to what work and exhaustion beyond the usual do', () => {
  const { clinicians } = after(moralInjury, {
    clinicians: { trust: 1, moralInjury: 0, moralInjuryLevel: 0.1, exhaustion: 22 + 10.8 },
    clinics: { careQuality: 1, valuesLevel: 0.5 },
    parameters: { ...parameters, moralInjuryFromExhaustion: 0.5, exhaustionMean: 22 },
  })
  // half of the gap to .1 + .5 · 10.8 / 54
  expect(clinicians.moralInjuryChange[0]).toBeCloseTo(0.5 * 0.2, 12)
})
