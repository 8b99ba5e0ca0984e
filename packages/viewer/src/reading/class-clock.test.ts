import { expect, test } from 'vitest'
import { clockText, secondsLeft, startingClock, toggled, turnedTo } from './class-clock.ts'

test('counts only while it goes', () => {
  const going = toggled(startingClock, 1_000)
  expect(secondsLeft(going, 2, 61_000)).toBe(60)
  const standing = toggled(going, 61_000)
  expect(secondsLeft(standing, 2, 999_000)).toBe(60)
  expect(secondsLeft(toggled(standing, 999_000), 2, 1_009_000)).toBe(50)
})

test('goes on beyond its time, so that nobody is cut off', () => {
  const late = secondsLeft(toggled(startingClock, 0), 1, 75_000)
  expect(late).toBe(-15)
  expect(clockText(late)).toBe('0:15')
  expect(clockText(605)).toBe('10:05')
})

test('another stage begins anew, and goes if the clock went', () => {
  const going = turnedTo(toggled(startingClock, 0), 1, 30_000)
  expect(secondsLeft(going, 1, 40_000)).toBe(50)
  const standing = turnedTo(startingClock, 2, 5_000)
  expect(secondsLeft(standing, 1, 40_000)).toBe(60)
})

test('a clock of the machine that is set back takes nothing away', () => {
  expect(secondsLeft(toggled(startingClock, 10_000), 1, 0)).toBe(60)
})
