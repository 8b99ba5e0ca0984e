import { expect, test } from 'vitest'
import { expand } from './expand.ts'

test('a name that ends in @ becomes one for each role', () => {
  expect(expand('strain@', 'rate * load@ - strain@').map(({ name }) => name)).toEqual([
    'strainPhysician',
    'strainAdvancedPractice',
    'strainNurse',
    'strainSupport',
  ])
  expect(expand('strain@team', 'load@')[0]).toEqual({
    name: 'strainNurse',
    expression: 'loadNurse',
    role: 'nurse',
  })
})

test('sums are written out over their set of roles', () => {
  expect(expand('pool', 'sum[providers]{hours@ * 2} / all')[0].expression).toBe(
    '(hoursPhysician * 2 + hoursAdvancedPractice * 2) / all',
  )
})

test('an unknown set is named, with those there are', () => {
  expect(() => expand('x@doctors', '1')).toThrowErrorMatchingInlineSnapshot(
    `[Error: unknown set of roles: doctors; expected all, providers, treating, team, others]`,
  )
})
