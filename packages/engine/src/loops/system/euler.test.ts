import { expect, test } from 'vitest'
import { birthsDeaths } from '../textbook/births-deaths.ts'
import { bass } from '../textbook/bass.ts'
import { eulerRun } from './euler.ts'

test('growth compounds once a step', () => {
  const { times, states } = eulerRun(
    birthsDeaths({ start: 10, births: 0.1, lifetime: Infinity }),
    0.5,
    3,
  )
  expect(times).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3])
  expect(states[6][0]).toBeCloseTo(10 * 1.05 ** 6, 12)
})

test('a run goes on from where another was', () => {
  const whole = eulerRun(bass, 0.25, 8)
  const rest = eulerRun(bass, 0.25, 8, { time: 5, state: whole.states[20] })
  expect(rest.times).toEqual(whole.times.slice(20))
  expect(rest.states).toEqual(whole.states.slice(20))
})

test('what leaves one stock arrives in the other', () => {
  for (const [potential, adopters] of eulerRun(bass, 0.0625, 15).states)
    expect(potential + adopters).toBeCloseTo(1e6, 6)
})
