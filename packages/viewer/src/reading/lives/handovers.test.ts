import { expect, it } from 'vitest'
import { takenBetween, takenOverBy, takenOverFrom } from './handovers.ts'
import { rollOf } from './roll.ts'
import { left } from './test-lives.ts'

const roll = rollOf(left)
const everything = takenBetween(roll, -1, Infinity)

it('tells of every handover in the window of days, and of no other', () => {
  expect(everything).toHaveLength(left.handovers.to.length)
  const [first] = everything
  const day = first?.day ?? 0
  expect(takenBetween(roll, -1, day - 1)).toEqual([])
  expect(takenBetween(roll, day, Infinity).length).toBeLessThan(everything.length)
  expect(takenBetween(roll, day - 1, day).every(each => each.day === day)).toBe(true)
})

it('tells from whom somebody took over, the latest first', () => {
  const [one] = everything
  const taken = takenOverBy(roll, one?.to ?? 0, Infinity)
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.map(({ day }) => day)).toEqual(taken.map(({ day }) => day).sort((a, b) => b - a))
  expect(takenOverBy(roll, one?.to ?? 0, (one?.day ?? 0) - 1)).toEqual([])
})

it('tells who took over from somebody who left', () => {
  const [one] = everything
  const taken = takenOverFrom(roll, one?.from ?? 0)
  expect(taken.every(({ from }) => from === one?.from)).toBe(true)
  expect(taken).toContainEqual(one)
})
