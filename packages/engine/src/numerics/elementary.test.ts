import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cosine, exp, log } from './elementary.ts'

const relativeError = (value: number, truth: number) =>
  truth === 0 ? Math.abs(value) : Math.abs(value / truth - 1)

test('exp and log pass through their published constants', () => {
  expect(exp(0)).toBe(1)
  // within 1 ulp, as fdlibm promises
  expect(relativeError(exp(1), Math.E)).toBeLessThanOrEqual(2 ** -52)
  expect(log(1)).toBe(0)
  expect(log(2)).toBe(0.6931471805599453)
  expect(log(10)).toBe(2.302585092994046)
})

test('exp agrees with the platform to a few units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), x => {
      expect(relativeError(exp(x), Math.exp(x))).toBeLessThan(5e-16)
    }),
  )
})

test('log agrees with the platform to a few units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), x => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(
        5e-16 * Math.max(1, Math.abs(Math.log(x))),
      )
    }),
  )
})

test('exp and log answer at the ends of the range', () => {
  expect(exp(-800)).toBe(0)
  expect(exp(800)).toBe(Infinity)
  expect(log(0)).toBe(-Infinity)
  expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 12)
})

test('the cosine of a turn passes through its exact values', () => {
  expect([0, 1 / 4, 1 / 2, 3 / 4, 1, -1 / 2].map(cosine)).toEqual([1, 0, -1, 0, 1, -1])
  expect(cosine(1 / 6)).toBeCloseTo(1 / 2, 15)
  expect(cosine(1 / 8)).toBeCloseTo(Math.SQRT1_2, 15)
})

test('cosine agrees with the platform and repeats with every turn', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), turns => {
      expect(Math.abs(cosine(turns) - Math.cos(2 * Math.PI * turns))).toBeLessThan(2e-15)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: -30, max: 30 }), (part, n) => {
      expect(cosine(part / 1024 + n)).toBe(cosine(part / 1024))
    }),
  )
})
