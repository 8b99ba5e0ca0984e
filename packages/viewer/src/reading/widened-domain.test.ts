import { expect, it } from 'vitest'
import type { Domain } from './domains.ts'
import { widenedDomain } from './widened-domain.ts'

const points: Domain = [14, 30]

it('leaves an axis alone that holds every value', () => {
  expect(widenedDomain(points, [14, 22.5, 30])).toBe(points)
  expect(widenedDomain(points, [Number.NaN])).toBe(points)
})

it('goes on by whole steps at the end that is passed, and only there', () => {
  expect(widenedDomain(points, [11.7, 20])).toEqual([10, 30])
  expect(widenedDomain(points, [20, 30.1])).toEqual([14, 32])
  expect(widenedDomain(points, [3, 37])).toEqual([2, 38])
})

it('does not go below nought for what is never below it', () => {
  expect(widenedDomain([0.3, 0.9], [0])).toEqual([0, 0.9])
})
