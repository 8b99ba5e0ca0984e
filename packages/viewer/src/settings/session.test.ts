import { leverNames } from '@burnout/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  mostMinutes,
  mostTeams,
  readSession,
  startingSession,
  teamNames,
  writeSession,
  type ClassTask,
} from './session.ts'

/** A value of an address as the browser gives it back. */
const through = (text: string): string =>
  new URLSearchParams(`class=${encodeURIComponent(text)}`).get('class') ?? ''

test('reads the sessions that it writes', () => {
  const tasks: fc.Arbitrary<ClassTask> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('scenario', 'lesson'),
      name: fc.constantFrom('baseline', 'eroding-goals'),
    }),
    fc.constant({ kind: 'own' as const }),
    fc.record({
      kind: fc.constant('flight'),
      difficulty: fc.constantFrom('real', 'forgiving'),
      luck: fc.stringMatching(/^[a-z0-9-]{1,24}$/),
    }),
  )
  const sessions = fc.record({
    task: tasks,
    minutes: fc.array(fc.nat(mostMinutes), { maxLength: 30 }),
    levers: fc.option(fc.uniqueArray(fc.constantFrom(...leverNames), { minLength: 1 })),
    cards: fc.boolean(),
    teams: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 30 }).map(teamNames),
  })
  fc.assert(
    fc.property(sessions, session => {
      expect(readSession(through(writeSession(session)))).toEqual(session)
    }),
  )
  expect(readSession(writeSession(startingSession))).toEqual(startingSession)
})

test('is no session when any part of it is not one', () => {
  for (const text of [
    '',
    '2!s:baseline!!!!',
    '1!s:<b>!!!!',
    '1!f:x:luck!!!!',
    '1!f:r:NOT A WORD!!!!',
    '1!s:baseline!999!!!',
    '1!s:baseline!!ghosts!!',
    '1!s:baseline!!!2!',
    '1!s:baseline!!!!!',
  ])
    expect(readSession(text), text).toBeNull()
})

test('a class has no team twice, none without a name, and not too many', () => {
  expect(teamNames(['Blue', ' Blue ', '', 'Red'])).toEqual(['Blue', 'Red'])
  expect(teamNames(Array.from({ length: 99 }, (_, i) => `Team ${i}`))).toHaveLength(mostTeams)
})
