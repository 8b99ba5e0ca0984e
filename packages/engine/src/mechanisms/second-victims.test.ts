import { expect, test } from 'vitest'
import { secondVictims } from './second-victims.ts'
import { after } from './test-world.ts'

const posts = [[2, 1, 1, 2]]
const injuryAt = (given: { harmRate?: number; moralInjury?: number; employed?: number }) => [
  ...after(secondVictims, {
    posts,
    clinicians: { moralInjury: given.moralInjury ?? 0 },
    groups: { employedCount: (given.employed ?? 1) === 0 ? 0 : [2, 1, 1, 2] },
    clinics: { harmRate: given.harmRate ?? 1 },
    parameters: { injuryFromHarm: 0.1 },
  }).clinicians.secondVictimInjury,
]

test('those who may have been involved share the injury; support staff have none', () => {
  expect(injuryAt({})).toEqual([0.025, 0.025, 0.025, 0.025, 0, 0])
})

test('without harm nobody is a second victim', () => {
  expect(Math.max(...injuryAt({ harmRate: 0 }))).toBe(0)
})

test('whoever is injured through and through cannot be injured more', () => {
  expect(Math.max(...injuryAt({ moralInjury: 1 }))).toBe(0)
  expect(injuryAt({ moralInjury: 0.5 })[0]).toBeCloseTo(0.0125, 12)
})

test('a clinic without clinicians has no second victims, and no NaN', () => {
  expect(injuryAt({ employed: 0 })).toEqual([0, 0, 0, 0, 0, 0])
})
