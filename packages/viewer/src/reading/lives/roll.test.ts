import { expect, it } from 'vitest'
import { identityOf, rollOf, seatAt, standingOn } from './roll.ts'
import { burdened, left } from './test-lives.ts'

const roll = rollOf(left)

it('names everybody by the post that hired them, nobody twice', () => {
  expect(roll.known.size).toBe(roll.keys.length)
  expect(roll.keys[0]).toBe('Riverside/0/1/0')
  expect(identityOf(roll, 0)).toEqual({ clinic: 0, role: 'physician', number: 1, occupant: 0 })
})

it('knows who sits where, and who is ahead, here or gone', () => {
  for (const [record, day] of left.t.entries())
    for (const person of roll.keys.keys()) {
      const seat = seatAt(roll, person, record)
      expect(seat >= 0).toBe(standingOn(roll, person, day) === 'here')
      expect(seat < 0 || left.holder[record * left.seats + seat] === person).toBe(true)
    }
})

it('knows the people of the first day in both worlds by the same keys', () => {
  const other = rollOf(burdened)
  const atStart = roll.keys.filter((_, person) => (left.people.hired[person] ?? 0) < 0)
  expect(atStart.length).toBeGreaterThan(10)
  for (const key of atStart) expect(other.known.has(key)).toBe(true)
})

it('lists what happened to everybody once', () => {
  const events = roll.eventsOf.flat()
  expect(new Set(events).size).toBe(left.events.day.length)
  expect(roll.takenBy.flat()).toHaveLength(left.handovers.to.length)
})

it('makes the roll of a world once', () => {
  expect(rollOf(left)).toBe(roll)
})
