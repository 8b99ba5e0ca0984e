import { expect, test } from 'vitest'
import { defaultParameters } from './index.ts'
import {
  ADVANCED_PRACTICE,
  byRole,
  NURSE,
  parameterOfRole,
  PHYSICIAN,
  PROVIDERS,
  ROLES,
  roles,
  roleWords,
  SUPPORT,
} from './roles.ts'
import { roleParameterNames, staffing, staffingByRole } from './staffing.ts'

test('positions name the roles in their order, providers first', () => {
  expect(ROLES).toBe(roles.length)
  expect([PHYSICIAN, ADVANCED_PRACTICE, NURSE, SUPPORT].map(role => roles[role])).toEqual([
    'physician',
    'advancedPractice',
    'nurse',
    'support',
  ])
  expect(roles.slice(0, PROVIDERS)).toEqual(['physician', 'advancedPractice'])
})

test('every role has words of its own', () => {
  expect(new Set(roles.map(role => roleWords[role])).size).toBe(ROLES)
})

const assumed = (value: number) =>
  ({ value, range: [0, 9], evidence: 'assumed', sources: [] }) as const

test('a number that differs between roles becomes a parameter for each of them', () => {
  const each = byRole({
    pay: {
      unit: '$/year',
      about: 'Pay of {role}; {role} know why.',
      physician: assumed(4),
      advancedPractice: assumed(3),
      nurse: assumed(2),
      support: assumed(1),
    },
  })
  expect(Object.keys(each)).toEqual([
    'payPhysician',
    'payAdvancedPractice',
    'payNurse',
    'paySupport',
  ])
  expect(each.payNurse).toEqual({
    unit: '$/year',
    value: 2,
    range: [0, 9],
    evidence: 'assumed',
    sources: [],
    about: 'Pay of nurses; nurses know why.',
  })
})

test('the parameter of a role is found by the name of the number and of the role', () => {
  for (const name of roleParameterNames)
    for (const role of roles) {
      const { value, range } = staffingByRole[name][role]
      expect(defaultParameters[parameterOfRole(name, role)]).toMatchObject({ value, range })
    }
  expect(Object.keys(staffing)).toHaveLength(roleParameterNames.length * ROLES)
})

test('physicians are the measure of an hour of work, and close to it of what imbalance does', () => {
  expect(defaultParameters.productivityPhysician.value).toBe(1)
  const { range } = defaultParameters.sensitivityPhysician
  expect(Math.max(...range.map(end => Math.abs(end - 1)))).toBeCloseTo(0.1, 12)
})

test('the burned out of no role leave less often', () => {
  for (const role of roles)
    expect(staffingByRole.quitMultiplier[role].range[0]).toBeGreaterThanOrEqual(1)
})
