import { expect, test } from 'vitest'
import { strain } from './strain.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { strainTime: HALVING, halfStrainImbalance: 0.5 }

test('the half-strain imbalance leads to half strain', () => {
  const { clinicians } = afterTicks(strain, 60, {
    clinicians: { imbalance: 0.5, strain: 0 },
    parameters,
  })
  expect(clinicians.strain[0]).toBeCloseTo(0.5, 10)
})

test('the vulnerable feel twice the imbalance as twice the load', () => {
  const { clinicians } = after(strain, {
    posts: [2],
    clinicians: { imbalance: [0.5, 1], vulnerability: [2, 1], strain: 0 },
    parameters,
  })
  // 1 / (1 + ½) of full strain, half of the way in a day
  expect(clinicians.strainChange[0]).toBeCloseTo(0.5 * (2 / 3), 12)
  expect(clinicians.strainChange[1]).toBe(clinicians.strainChange[0])
})

test('no demand, however high, strains beyond the top of the scale', () => {
  const { clinicians } = after(strain, { clinicians: { imbalance: 1e9, strain: 1 }, parameters })
  expect(clinicians.strainChange[0]).toBeLessThanOrEqual(0)
  expect(clinicians.strainChange[0]).toBeCloseTo(0, 8)
})

test('after one time constant of days off 1/e of the strain is left', () => {
  const { clinicians } = afterTicks(strain, 14, {
    clinicians: { imbalance: 2, strain: 0.6 },
    clinics: { open: 0 },
    parameters: { strainTime: 14 },
  })
  expect(clinicians.strain[0]).toBeCloseTo(0.6 / Math.E, 10)
})
