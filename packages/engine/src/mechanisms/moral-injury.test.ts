import { expect, test } from 'vitest'
import { moralInjury } from './moral-injury.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = {
  moralInjuryTime: HALVING,
  moralInjuryFromRush: 2,
  moralInjuryFromMistrust: 0.25,
}

test('full care under trusted leaders injures nobody', () => {
  const { clinicians } = after(moralInjury, {
    clinicians: { trust: 1, moralInjury: 0 },
    clinics: { careQuality: 1 },
    parameters,
  })
  expect(clinicians.moralInjuryChange[0]).toBe(0)
})

test('rushed care and mistrust add up', () => {
  const { clinicians } = afterTicks(moralInjury, 60, {
    clinicians: { trust: 0.5, moralInjury: 0 },
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
    clinicians: { trust: 1, moralInjury: 0.8 },
    clinics: { careQuality: 1 },
    parameters: { ...parameters, moralInjuryTime: 100 },
  })
  expect(clinicians.moralInjury[0]).toBeCloseTo(0.8 / Math.E, 10)
})
