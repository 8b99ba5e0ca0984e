import { expect, test } from 'vitest'
import { callDuty } from './call-duty.ts'
import { after } from './test-world.ts'

/** A night a week for each of three physicians. */
const nights = (presentCount: number, callNights = 1) => [
  ...after(callDuty, {
    posts: [[3, 1, 1, 1]],
    groups: { fundedAtStart: [3, 1, 1, 1], presentCount: [presentCount, 1, 1, 1] },
    inputs: { callNights },
  }).groups.callLoad,
]

test('when every post is filled each physician has the nights of the lever, and nobody else any', () => {
  expect(nights(3)).toEqual([1, 0, 0, 0])
  expect(nights(3, 0)).toEqual([0, 0, 0, 0])
})

test('when somebody leaves the nights are shared by fewer, and the nights of all stay the same', () => {
  expect(nights(2)).toEqual([1.5, 0, 0, 0])
  expect(nights(1)).toEqual([3, 0, 0, 0])
  for (const present of [1, 2, 3]) expect(present * (nights(present)[0] ?? NaN)).toBe(3)
})

test('nobody takes more than every other night, and nobody takes none', () => {
  expect(nights(1, 3)).toEqual([3.5, 0, 0, 0])
  expect(nights(0)).toEqual([0, 0, 0, 0])
})
