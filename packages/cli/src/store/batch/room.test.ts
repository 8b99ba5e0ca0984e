import { expect, test } from 'vitest'
import { Room } from './room.ts'

const overlap = (a: Uint8Array, b: Uint8Array): boolean =>
  a.buffer === b.buffer &&
  a.byteOffset < b.byteOffset + b.length &&
  b.byteOffset < a.byteOffset + a.length

test('what is given out begins where a number may, and nobody else has it until the room is cleared', () => {
  const room = new Room()
  const given = [3, 8, 1, 64, 0, 100_000, 5].map(length => room.take(length))
  expect(given.map(({ length }) => length)).toEqual([3, 8, 1, 64, 0, 100_000, 5])
  given.forEach((a, i) => {
    expect(a.byteOffset % 8).toBe(0)
    for (const b of given.slice(i + 1)) expect(overlap(a, b)).toBe(false)
  })
})

test('what was given out keeps what it holds when the room has to grow', () => {
  const room = new Room()
  const before = room.takeNumbers(2)
  before.set([1.5, -2])
  room.takeNumbers(1_000).fill(7)
  expect([...before]).toEqual([1.5, -2])
})

test('a room that was cleared gives out the same memory again', () => {
  const room = new Room()
  const before = room.take(1_000)
  room.clear()
  const after = room.take(1_000)
  expect(after.buffer).toBe(before.buffer)
  expect(after.byteOffset).toBe(before.byteOffset)
})
