import { seatStates } from '@burnout/engine'
import { expect, it } from 'vitest'
import type { Answer } from '../worker/protocol.ts'
import { censusOf, clinicsOn } from './people.ts'

const states = (...names: readonly (typeof seatStates)[number][]): Uint8Array =>
  Uint8Array.from(names.map(name => seatStates.indexOf(name)))

// two records of two clinics with two seats and one
const answer = {
  clinics: [
    { name: 'A', seats: [1, 0, 1, 0] },
    { name: 'B', seats: [1, 0, 0, 0] },
  ],
  people: {
    seats: 3,
    state: states('working', 'searching', 'closed', 'sick', 'arriving', 'working'),
    home: Uint16Array.from([0, 1, 2, 0, 1, 2]),
    person: Uint16Array.from([0, 0, 0, 0, 0, 0]),
    exhaustion: Float32Array.from([20, 0, 0, 30, 0, 27]),
    cynicism: new Float32Array(6),
    efficacy: new Float32Array(6),
  },
} as unknown as Answer

it('gives every clinic its posts, without closed ones', () => {
  const clinics = clinicsOn(answer, 0)
  expect(clinics.map(({ seats }) => seats.map(({ state }) => state))).toEqual([
    ['working', 'searching'],
    [],
  ])
})

it('begins each role with its first open seat', () => {
  const [first] = clinicsOn(answer, 0)
  expect(first?.seats.map(({ role, opensRole }) => [role, opensRole])).toEqual([
    ['physician', true],
    ['nurse', true],
  ])
})

it('keeps the key of a person who falls ill', () => {
  const [before, after] = [0, 1].map(record => clinicsOn(answer, record)[0]?.seats[0]?.key)
  expect(before).toBe(after)
})

it('counts who is where', () => {
  expect(censusOf(clinicsOn(answer, 1))).toEqual({
    working: 1,
    sick: 1,
    vacation: 0,
    searching: 0,
    arriving: 1,
    burnedOut: 2,
  })
})

it('has no clinics without people', () => {
  expect(clinicsOn({ ...answer, people: null }, 0)).toEqual([])
})
