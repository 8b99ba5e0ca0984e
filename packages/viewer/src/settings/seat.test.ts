import { leverNames } from '@burnout/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardNames } from './class-cards.ts'
import { lockedMoves, longestTeam, mayEdit, readSeat, teamName, writeSeat } from './seat.ts'
import { startingSettings } from './settings.ts'

/** A value of an address as the browser gives it back. */
const through = (text: string): string => new URLSearchParams(`seat=${text}`).get('seat') ?? ''

test('reads the seats that it writes, whatever a team calls itself', () => {
  const seats = fc.record({
    team: fc.string({ unit: 'grapheme' }).map(teamName),
    card: fc.option(fc.constantFrom(...cardNames)),
    levers: fc.option(fc.uniqueArray(fc.constantFrom(...leverNames), { minLength: 1 })),
  })
  fc.assert(
    fc.property(seats, seat => {
      expect(readSeat(through(writeSeat(seat)))).toEqual(seat)
    }),
  )
})

test('a name is short, on one line, and turns no text around', () => {
  expect(teamName('  Team\n\tBlue\u202e!  ')).toBe('Team Blue')
  expect(teamName('<b>')).toBe('<b>')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const name = teamName(text)
      expect(Array.from(name).length).toBeLessThanOrEqual(longestTeam)
      expect(name).not.toMatch(/[!~;\p{Cc}\p{Cf}]|^\s|\s$/u)
      expect(teamName(name)).toBe(name)
    }),
  )
})

test('is no seat with another version, a card or a lever that there is not', () => {
  for (const text of ['', '2!a!!', '1!a!boss!', '1!a!!ghosts', '1!a!!!', 'a'])
    expect(readSeat(text), text).toBeNull()
})

test('whoever sits in a class moves its levers in its scenario, and nothing else', () => {
  const seat = { levers: ['scribes'] } as const
  const may = (edit: Parameters<typeof mayEdit>[2]) => mayEdit(seat, startingSettings, edit)
  expect(may({ kind: 'lever', lever: 'scribes', to: 1 })).toBe(true)
  expect(may({ kind: 'lever', lever: 'wellness', to: 1 })).toBe(false)
  expect(may({ kind: 'scenario', name: 'fix-the-work' })).toBe(false)
  expect(may({ kind: 'undo' })).toBe(true)
  const other = { ...startingSettings, levers: { wellness: 1 } }
  expect(may({ kind: 'restore', settings: other })).toBe(false)
  expect(lockedMoves(seat.levers, other)).toEqual(['wellness'])
  expect(lockedMoves(null, other)).toEqual([])
})
