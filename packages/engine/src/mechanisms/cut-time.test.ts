import { expect, test } from 'vitest'
import { cutTime } from './cut-time.ts'
import { after } from './test-world.ts'

/** Two physicians and two nurses, full-time on day 0; twenty visits are asked for on an open day. */
const given = {
  posts: [[2, 0, 2, 0]],
  groups: { employedAtStart: [2, 0, 2, 0], fteAtStart: [2, 0, 2, 0] },
  clinics: { open: 1, daysPerOpenDay: 7 / 5, panelAtStart: 1000 },
  parameters: { visitsPerPatient: (20 / 1000) * (5 / 7) },
} as const

test('while everybody works as much as on day 0 nothing is cut', () => {
  const { groups, clinics } = after(cutTime, { ...given, clinicians: { fte: 1 } })
  expect([...groups.cutTime]).toEqual([0, 0, 0, 0])
  expect(clinics.cutVisits[0]).toBe(0)
})

test('a physician who cuts a fifth would have given a fifth of ten visits; a nurse none', () => {
  const { groups, clinics } = after(cutTime, { ...given, clinicians: { fte: [0.8, 1, 0.5, 1] } })
  expect(groups.cutTime[0]).toBeCloseTo(0.2, 12)
  expect(groups.cutTime[2]).toBeCloseTo(0.5, 12)
  expect(clinics.cutVisits[0]).toBeCloseTo(2, 12)
})

test('what was part-time on day 0 is no cut, and an empty post is none', () => {
  const before = { ...given, groups: { ...given.groups, fteAtStart: [1.8, 0, 2, 0] } }
  const cut = (clinicians: Record<string, readonly number[]>) =>
    after(cutTime, { ...before, clinicians }).groups.cutTime[0]
  expect(cut({ fte: [0.8, 1, 1, 1] })).toBeCloseTo(0, 12)
  expect(cut({ fte: [0.8, 0.9, 1, 1], employed: [0, 1, 1, 1] })).toBeCloseTo(0, 12)
  // a full-time newcomer gives a tenth of a post back
  expect(cut({ fte: [1, 0.9, 1, 1] })).toBeCloseTo(-0.1, 12)
})

test('on a weekend no visit is missed, on a holiday it is missed later', () => {
  const missed = (clinics: Record<string, number>) =>
    after(cutTime, {
      ...given,
      clinicians: { fte: 0.5 },
      clinics: { ...given.clinics, open: 0, ...clinics },
    }).clinics.cutVisits[0]
  expect(missed({})).toBe(0)
  expect(missed({ holiday: 1 })).toBeCloseTo(10, 12)
})
