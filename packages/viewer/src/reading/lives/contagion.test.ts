import { expect, it } from 'vitest'
import { daysPerMonth } from '../../time.ts'
import { caughtBy, passedOnBy, strongestIn } from './contagion.ts'
import { rollOf, seatAt } from './roll.ts'
import { left } from './test-lives.ts'

const roll = rollOf(left)
const record = 6
const here = [...roll.keys.keys()].filter(person => seatAt(roll, person, record) >= 0)
const stateOf = (name: 'exhaustion' | 'contagion', person: number): number =>
  left.values[name][record * left.seats + seatAt(roll, person, record)] ?? Number.NaN
const clinicOf = (person: number) => roll.clinicOf[seatAt(roll, person, record)]

it('takes what is caught apart by how far colleagues lie above, less what those below hold back', () => {
  for (const person of here) {
    const caught = caughtBy(roll, person, record)
    const whole = stateOf('contagion', person) * daysPerMonth
    const colleagues = here.filter(other => clinicOf(other) === clinicOf(person))
    const excess = (other: number): number =>
      stateOf('exhaustion', other) - stateOf('exhaustion', person)
    const sum = colleagues.reduce((total, other) => total + excess(other), 0)
    const held = colleagues.reduce((total, other) => total + Math.min(0, excess(other)), 0)
    const told = caught.reduce((total, { points }) => total + points, 0)
    expect(told).toBeCloseTo(whole > 0 ? (whole * (sum - held)) / sum : 0, 4)
    for (const { from } of caught) expect(excess(from)).toBeGreaterThan(0)
  }
})

it('tells the same of who passes on as of who catches', () => {
  const sum = (parts: readonly { readonly points: number }[]): number =>
    parts.reduce((total, { points }) => total + points, 0)
  const caught = here.flatMap(person => caughtBy(roll, person, record))
  const passed = here.flatMap(person => passedOnBy(roll, person, record))
  expect(passed).toHaveLength(caught.length)
  expect(sum(passed)).toBeCloseTo(sum(caught), 9)
})

it('shows the strongest ways of a clinic, within it', () => {
  const ways = strongestIn(roll, 0, record, 4)
  expect(ways).toHaveLength(4)
  for (const { from, to } of ways) expect([clinicOf(from), clinicOf(to)]).toEqual([0, 0])
})

it('lets nobody catch who is not there', () => {
  const gone = roll.keys.findIndex((_, person) => (left.people.gone[person] ?? -1) > 0)
  expect(caughtBy(roll, gone, left.t.length - 1)).toEqual([])
})
