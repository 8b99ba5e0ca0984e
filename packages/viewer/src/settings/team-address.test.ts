import fc from 'fast-check'
import { roles, type Clinic } from '@burnout/engine'
import { expect, it } from 'vitest'
import { prevalences } from './lens.ts'
import { isTeam, plainName, readTeam, writeTeam } from './team-address.ts'
import type { Team } from './team.ts'

const share = fc.integer({ min: 0, max: 1000 }).map(value => value / 1000)
const level = fc.record({ wanted: share, got: share })
const name = fc.string({ minLength: 1, maxLength: 20 }).map(text => plainName(`C ${text}`))

const clinic: fc.Arbitrary<Clinic> = fc.record({
  name,
  physicians: fc.integer({ min: 1, max: 20 }),
  advancedPractice: fc.integer({ min: 0, max: 5 }),
  nurses: fc.integer({ min: 1, max: 20 }),
  support: fc.integer({ min: 0, max: 20 }),
  panel: fc.integer({ min: 1, max: 90_000 }),
  ward: fc.boolean(),
  leadership: fc.integer({ min: 12, max: 60 }),
  exhaustion: fc.option(fc.integer({ min: 0, max: 54 })),
})

const team: fc.Arbitrary<Team> = fc.record({
  name,
  clinics: fc.uniqueArray(clinic, { minLength: 1, maxLength: 5, selector: each => each.name }),
  payment: share,
  survey: fc.option(
    fc
      .tuple(level, fc.constantFrom(...prevalences), fc.option(fc.constantFrom(...roles)))
      .map(([each, instrument, role]) => ({ ...each, instrument, role })),
  ),
  leaving: fc.dictionary(fc.constantFrom(...roles), level).map(each => ({ ...each })),
  assumptions: fc.constantFrom({}, { wearRate: 0.41 }, { quitRateNurse: 0.12, wearRate: 0.2 }),
})

it('reads every team as it was written, whatever its clinics are called', () => {
  fc.assert(
    fc.property(team, each => {
      const written = new URLSearchParams(`team=${writeTeam(each)}`).get('team')
      expect(readTeam(written ?? '')).toEqual(each)
    }),
    { numRuns: 60 },
  )
})

it('takes no team that it could not have written', () => {
  for (const text of [
    '',
    '2!Mine!0!!!!A~1~0~0~0~10~0~40~',
    '1!Mine!0!!!!',
    '1!Mine!2!!!!A~1~0~0~0~10~0~40~',
    '1!Mine!0!!!!A~0~0~0~0~10~0~40~',
    '1!Mine!0!!!wearRate:9!A~1~0~0~0~10~0~40~',
    '1!Mine!0!other~~0.4~0.4!!!A~1~0~0~0~10~0~40~',
    '1!Mine!0!!!!A~1~0~0~0~10~0~40~!A~1~0~0~0~10~0~40~',
    '1!Mine!0!!!!A~9999~0~0~0~10~0~40~',
  ])
    expect(readTeam(text), text).toBeNull()
  expect(readTeam('1!Mine!0!!!!A~1~0~0~0~10~0~40~')?.clinics).toHaveLength(1)
  expect(isTeam({ clinics: [] })).toBe(false)
})
