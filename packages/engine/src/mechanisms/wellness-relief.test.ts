import { expect, test } from 'vitest'
import { tables } from '../parameters/tables.ts'
import { after, afterTicks, HALVING } from './test-world.ts'
import { wellnessRelief } from './wellness-relief.ts'

const reliefAt = (exhaustion: number, trust: number, wellnessEffort = 1) =>
  after(wellnessRelief, {
    clinicians: { exhaustion, trust },
    organisations: { wellnessEffort },
    parameters: { reliefTime: HALVING },
  }).clinicians.relief[0]

test('those who trust fully are relieved of exhaustion in proportion', () => {
  expect(reliefAt(30, 1)).toBeCloseTo(15, 12)
  expect(reliefAt(30, 1, 0.5)).toBeCloseTo(7.5, 12)
})

test('those without trust read programmes as blame and are worn by them', () => {
  expect(reliefAt(30, 0)).toBeLessThan(0)
})

test('blame wears most in the middle of the scale and not at its ends', () => {
  const blame = tables.uptakeByTrust.y[0]
  expect(reliefAt(27, 0)).toBeCloseTo(0.5 * blame * 27, 12)
  expect(reliefAt(40.5, 0)).toBeCloseTo(0.5 * blame * 40.5 * 0.5, 12)
  expect(reliefAt(54, 0)).toBeCloseTo(0, 12)
})

test('the rested have nothing to be relieved of', () => {
  expect(reliefAt(0, 1)).toBe(0)
})

test('without programmes there is neither relief nor blame', () => {
  expect(reliefAt(30, 1, 0)).toBe(0)
  expect(reliefAt(30, 0, 0)).toBeCloseTo(0, 12)
})

test('years of blame wear nobody past the top of the scale', () => {
  const { clinicians } = afterTicks(wellnessRelief, 2000, {
    clinicians: { exhaustion: 40, trust: 0 },
    organisations: { wellnessEffort: 1 },
    parameters: { reliefTime: 100 },
  })
  expect(clinicians.exhaustion[0]).toBeGreaterThan(40)
  expect(clinicians.exhaustion[0]).toBeLessThanOrEqual(54)
})
