import { expect, test } from 'vitest'
import { floatPool } from './float-pool.ts'
import { after } from './test-world.ts'

/** Two clinics with 16 and 8 hours of nurses, for 10 and 30 hours of work. */
const nursing = (given: number, floatLoss: number, assigned = [10, 30]) => [
  ...after(floatPool, {
    posts: [
      [1, 0, 2, 0],
      [1, 0, 1, 0],
    ],
    groups: {
      capacityHours: [8, 0, 16, 8, 8, 0, 8, 8],
      assignedHours: [9, 0, assigned[0] ?? 0, 9, 9, 0, assigned[1] ?? 0, 9],
    },
    inputs: { floatPool: given },
    parameters: { floatLoss },
  }).clinics.nursingHours,
]
const near = (values: readonly number[]) => values.map(value => expect.closeTo(value, 12) as number)

test('without a pool nurses work where they belong', () => {
  expect(nursing(0, 0.25)).toEqual([16, 8])
})

test('those who float go where the work is, and lose a part of what they can do', () => {
  // 8 and 4 hours float; 9 of them are left, for 40 hours of work
  expect(nursing(0.5, 0.25)).toEqual(near([8 + 9 / 4, 4 + (9 * 3) / 4]))
})

test('the pool costs its loss and nothing else', () => {
  const [a = NaN, b = NaN] = nursing(0.5, 0.25)
  expect(a + b).toBeCloseTo(24 - 3, 12)
})

test('if all float and lose nothing, work stands against hours alike everywhere', () => {
  expect(nursing(1, 0)).toEqual(near([6, 18]))
})

test('a pool that nobody needs is finite', () => {
  expect(nursing(0.5, 0, [0, 0])).toEqual([8, 4])
})
