import { expect, test } from 'vitest'
import { askToStop, dayOn, isAskedToStop, newBoard, sayDay } from './board.ts'

test('a board says which day a block has come to, and whether it is to stop', () => {
  const board = newBoard()
  expect([dayOn(board), isAskedToStop(board)]).toEqual([null, false])
  sayDay(board, 0)
  expect(dayOn(board)).toBe(0)
  sayDay(board, 1_826)
  askToStop(board)
  expect([dayOn(board), isAskedToStop(board)]).toEqual([1_826, true])
})

test('what is written on it is seen by another thread, which gets the same memory', () => {
  const board = newBoard()
  sayDay(structuredClone(board), 7)
  expect(dayOn(board)).toBe(7)
})
