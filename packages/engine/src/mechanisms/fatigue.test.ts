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

test('on a ward the hours of night shifts tire more, in proportion to the share of them', () => {
  const at = (ward: number, nightShifts = 0) =>
    after(fatigue, {
      posts: [[1, 0, 1, 0]],
      clinicians: { hours: 8, fatigue: 0 },
      clinics: { ward },
      inputs: { nightShifts },
      parameters: { ...parameters, nightFatigue: 0.5 },
      ofRole: { nightShare: [0, 0.1, 0.4, 0.3] },
    }).clinicians.fatigueChange
  // half of 8 of 16 hours; a nurse’s hours count a fifth more, twice that with twice the nights
  expect([...at(0)]).toEqual([0.25, 0.25])
  expect(at(1)[0]).toBeCloseTo(0.25, 12)
  expect(at(1)[1]).toBeCloseTo(0.25 * 1.2, 12)
  expect(at(1, 1)[1]).toBeCloseTo(0.25 * 1.4, 12)
  expect(at(1, -1)[1]).toBeCloseTo(0.25, 12)
})

test('whoever does not work is not tired by nights', () => {
  const { clinicians } = after(fatigue, {
    clinicians: { hours: 0, fatigue: 0 },
    clinics: { ward: 1 },
  })
  expect(clinicians.fatigueChange[0]).toBe(0)
})
