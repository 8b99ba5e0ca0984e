import { expect, test } from 'vitest'
import { departureShock } from './departure-shock.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { departureShockTime: HALVING }

test('one of four who leaves is a quarter of the team, however short the tick', () => {
  const shockOf = (dt: number) =>
    afterTicks(departureShock, 1, {
      clinics: { leftToday: 1, teamEmployed: 3 },
      parameters,
      dt,
    }).clinics.departureShock[0]
  expect(shockOf(1)).toBeCloseTo(0.25, 12)
  expect(shockOf(0.25)).toBeCloseTo(0.25, 12)
})

test('the team gets over it: after three half-lives an eighth is left', () => {
  const { clinics } = afterTicks(departureShock, 3, {
    clinics: { departureShock: 0.4, leftToday: 0, teamEmployed: 3 },
    parameters,
  })
  expect(clinics.departureShock[0]).toBeCloseTo(0.05, 12)
})

test('a team that leaves together, and one that nobody was in, are finite', () => {
  const departures = (leftToday: number) =>
    after(departureShock, { clinics: { leftToday, teamEmployed: 0 } }).clinics.departures[0]
  expect(departures(5)).toBe(1)
  expect(departures(0)).toBe(0)
})
