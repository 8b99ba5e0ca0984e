import { expect, it } from 'vitest'
import { isBurnedOut } from './burned-out.ts'
import { courseOf, happeningsOf, illnessesOf } from './course.ts'
import { lastPostOf, postOf } from './posts.ts'
import { rollOf } from './roll.ts'
import { darkness, domainOf } from './state-scales.ts'
import { left } from './test-lives.ts'

const roll = rollOf(left)
const reading = { colour: 'trust', rule: 'mbi' } as const
const records = [...left.t.keys()]
const postsOn = (record: number) =>
  Array.from({ length: left.seats }, (_, seat) => postOf(left, record, seat, reading))

it('calls burned out at 27 points of exhaustion or 10 of cynicism by the MBI rule', () => {
  expect([
    isBurnedOut('mbi', 26.9, 9.9),
    isBurnedOut('mbi', 27, 0),
    isBurnedOut('mbi', 0, 10),
  ]).toEqual([false, true, true])
})

it('calls burned out by another questionnaire where its own score says so', () => {
  // .92 · 4 · (.4 · exhaustion / 54 + .6 · cynicism / 30) ≥ 1.33
  expect([isBurnedOut('pfi', 27, 6), isBurnedOut('pfi', 27, 9)]).toEqual([false, true])
  // half say so at 29.6 points
  expect([isBurnedOut('singleItem', 29, 30), isBurnedOut('singleItem', 30.5, 0)]).toEqual([
    false,
    true,
  ])
})

it('marks as leaving whoever is gone at the next record, and nobody else', () => {
  for (const record of records.slice(0, -1)) {
    const after = new Set(postsOn(record + 1).map(({ person }) => person))
    for (const { person, leaving } of postsOn(record))
      expect(leaving).toBe(person >= 0 && !after.has(person))
  }
})

it('marks as new whoever came during the run, for a year', () => {
  for (const { person, isNew } of postsOn(left.t.length - 1)) {
    const hired = left.people.hired[person] ?? -1
    expect(isNew).toBe(person >= 0 && hired > 0 && 672 - hired < 365)
  }
})

it('finds how somebody was when last seen', () => {
  const gone = roll.keys.findIndex((_, person) => (left.people.gone[person] ?? 0) > 100)
  const seat = left.events.seat[roll.eventsOf[gone]?.at(-1) ?? 0] ?? 0
  const last = lastPostOf(left, left.t.length - 1, seat, gone, reading)
  expect(last?.person).toBe(gone)
  expect(lastPostOf(left, left.t.length - 1, seat, -5, reading)).toBeNull()
})

it('draws the course of a life where it was lived', () => {
  for (const person of roll.keys.keys()) {
    const course = courseOf(roll, person, 'exhaustion')
    for (const [record, value] of course.entries()) {
      const day = left.t[record] ?? 0
      const gone = left.people.gone[person] ?? -1
      const here = (left.people.hired[person] ?? 0) <= day && (gone < 0 || gone > day)
      expect(Number.isFinite(value)).toBe(here)
    }
  }
})

it('tells what happened in the order of months, illness apart', () => {
  for (const person of roll.keys.keys()) {
    const months = happeningsOf(roll, person, 'mbi').map(({ month }) => month)
    expect(months).toEqual([...months].sort((a, b) => a - b))
  }
  const ill = [...roll.keys.keys()].reduce((sum, person) => sum + illnessesOf(roll, person, 730), 0)
  expect(ill).toBeGreaterThan(10)
})

it('makes the worse end of a scale dark, and holds what lies beyond', () => {
  expect(domainOf(left, null, 'exhaustion')).toEqual([0, 54])
  expect(darkness('exhaustion', [0, 54], 27)).toBe(0.5)
  expect(darkness('trust', [0, 1], 0.2)).toBeCloseTo(0.8, 12)
  expect(darkness('exhaustion', [0, 54], 80)).toBe(1)
  const [low, high] = domainOf(left, null, 'weeklyHours')
  expect(low).toBeLessThan(high)
})
