import { expect, test } from 'vitest'
import { fatigue } from './fatigue.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { fatigueTime: HALVING, fullFatigueHours: 16 }

test('fatigue moves towards today’s hours over those that tire fully', () => {
  const { clinicians } = after(fatigue, { clinicians: { hours: 8, fatigue: 0 }, parameters })
  expect(clinicians.fatigueChange[0]).toBeCloseTo(0.5 * 0.5, 12)
})

test('after one time constant of rest 1/e of the fatigue is left', () => {
  const { clinicians } = afterTicks(fatigue, 2, {
    clinicians: { hours: 12, fatigue: 0.8 },
    clinics: { open: 0 },
    parameters: { fatigueTime: 2 },
  })
  expect(clinicians.fatigue[0]).toBeCloseTo(0.8 / Math.E, 12)
})

test('endless hours tire fully, and not more than fully', () => {
  const { clinicians } = afterTicks(fatigue, 100, {
    clinicians: { hours: 24, fatigue: 0 },
    parameters: { fullFatigueHours: 12, fatigueTime: 1 },
  })
  expect(clinicians.fatigue[0]).toBeCloseTo(1, 10)
})
