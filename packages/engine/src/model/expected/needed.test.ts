import { expect, test } from 'vitest'
import { changed, fourClinics, runOf } from '../../mechanisms/test-run.ts'
import { flows, perceive } from '../schedule.ts'
import { evaluateDay, wind } from '../step.ts'
import { createExpectedWorld, expectDay, expectStep, setOut } from './expected-world.ts'
import { neededFor } from './needed.ts'

const everywhere = { clinics: [0, 1, 2, 3] }
const run = runOf({
  days: 40,
  clinics: fourClinics,
  inputs: [
    changed('wellness', 1, everywhere),
    changed('coaching', 1, everywhere),
    changed('counselling', 1, everywhere),
  ],
})

test('what bears on no stock of the loops could as well be evaluated', () => {
  const follow = (all: boolean) => {
    const clockwork = wind(run, 0, 1, 1)
    evaluateDay(clockwork, 0)
    const expected = createExpectedWorld(run, 0)
    setOut(expected, clockwork.world)
    for (let step = 0; step < 60; step++) {
      if (all) expectDay(expected, { columns: new Set(), perceive, flows })
      else expectDay(expected)
      expectStep(expected)
    }
    const { clinicians, clinics, organisations } = expected.world
    return [clinicians.exhaustion, clinicians.trust, clinics.backlog, organisations.recentLosses]
  }
  expect(follow(false)).toEqual(follow(true))
})

test('what a column depends on is found today through auxiliaries, and over days through stocks', () => {
  const names = (overDays: boolean) => neededFor(['relief'], overDays).flows.map(({ name }) => name)
  expect(names(false)).toContain('wellnessRelief')
  expect(names(false)).not.toContain('symptomaticResponse')
  expect(names(true)).toContain('symptomaticResponse')
  expect(names(true)).not.toContain('ledger')
})
