import { expect, test } from 'vitest'
import { strain } from './strain.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { strainTime: HALVING, halfStrainImbalance: 0.5 }
const ofRole = { sensitivity: 1 }

test('the half-strain imbalance leads to half strain', () => {
  const { clinicians } = afterTicks(strain, 60, {
    clinicians: { imbalance: 0.5, strain: 0 },
    parameters,
    ofRole,
  })
  expect(clinicians.strain[0]).toBeCloseTo(0.5, 10)
})

test('the vulnerable feel twice the imbalance as twice the load', () => {
  const { clinicians } = after(strain, {
    posts: [2],
    clinicians: { imbalance: [0.5, 1], vulnerability: [2, 1], strain: 0 },
    parameters,
    ofRole,
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

test('training in resilience spares those who take it, and wears those who read it as blame', () => {
  const at = (programmeUptake: number) =>
    after(strain, {
      clinicians: { strain: 0, imbalance: 0.6, vulnerability: 1, programmeUptake },
      clinics: { resilience: 0.1, open: 1, daysPerOpenDay: 7 / 5 },
      parameters: { strainTime: HALVING, halfStrainImbalance: 0.6 },
      ofRole: { sensitivity: 1 },
    }).clinicians.strainChange[0]
  expect(at(0)).toBeCloseTo(0.5 / 2, 12)
  expect(at(1)).toBeCloseTo(0.54 / 1.14 / 2, 12)
  expect(at(-0.3)).toBeGreaterThan(at(0))
})

test('the sensitive roles feel twice the imbalance as twice the load', () => {
  const { clinicians } = after(strain, {
    posts: [[1, 0, 1, 0]],
    clinicians: { imbalance: [0.5, 0.25], strain: 0 },
    parameters,
    ofRole: { sensitivity: [1, 1, 2, 1] },
  })
  expect(clinicians.strainChange[0]).toBeCloseTo(0.5 * 0.5, 12)
  expect(clinicians.strainChange[1]).toBeCloseTo(clinicians.strainChange[0], 12)
})

test('half of full time is half of the days on duty', () => {
  const { clinicians } = after(strain, {
    posts: [2],
    clinicians: { fte: [1, 0.5], imbalance: 0.5, strain: 0 },
    parameters,
    ofRole,
  })
  expect(clinicians.strainChange[1]).toBeCloseTo(clinicians.strainChange[0] / 2, 12)
})

test('on a ward, open every day, people are on duty on five days in seven', () => {
  const { clinicians } = afterTicks(strain, 60, {
    clinicians: { imbalance: 0.5, strain: 0 },
    clinics: { daysPerOpenDay: 1 },
    parameters,
    ofRole,
  })
  expect(clinicians.strain[0]).toBeCloseTo((0.5 * 5) / 7, 10)
})

test('hardship and illness strain those at work beside the imbalance, as scars do, and nothing strains the absent', () => {
  const { clinicians } = after(strain, {
    posts: [4],
    clinicians: {
      imbalance: [0.25, 0.25, 0.25, 0],
      present: [1, 1, 0, 1],
      ill: [0, 1, 1, 0],
      scarring: [0, 0, 0, 0.5],
      strain: 0,
    },
    groups: { hardship: 0.25 },
    parameters: { ...parameters, illnessStrain: 0.5, scarringEffect: 2 },
    ofRole,
  })
  // loads of 0.5, 1, none and 2 · 0.25, half of the way in a day
  const near = [0.5, 1 / 1.5, 0, 0.5].map(at => expect.closeTo(at / 2, 12) as number)
  expect([...clinicians.strainChange]).toEqual(near)
})

test('who does not leave work behind loses strain more slowly, and nobody leaves the scale by it', () => {
  const changeAt = (unwinding: number, strained: number) =>
    after(strain, {
      clinicians: { imbalance: 0, strain: strained, unwinding },
      parameters,
    }).clinicians.strainChange[0]
  expect(changeAt(1, 0.5)).toBeCloseTo(-0.25, 12)
  expect(changeAt(0.6, 0.5)).toBeCloseTo(-0.2, 12)
  expect(changeAt(1.4, 0.5)).toBeCloseTo(-0.3, 12)
  for (const unwinding of [0, 0.5, 1.7]) {
    expect(changeAt(unwinding, 0)).toBeCloseTo(0, 12)
    expect(changeAt(unwinding, 1)).toBeLessThanOrEqual(0)
  }
})
