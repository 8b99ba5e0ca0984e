import { expect, test } from 'vitest'
import { askToStop, stepOn, isAskedToStop, newBoard, sayStep } from './board.ts'

test('a board says which day a block has come to, and whether it is to stop', () => {
  const board = newBoard()
  expect([stepOn(board), isAskedToStop(board)]).toEqual([null, false])
  sayStep(board, 0)
  expect(stepOn(board)).toBe(0)
  sayStep(board, 1_826)
  askToStop(board)
  expect([stepOn(board), isAskedToStop(board)]).toEqual([1_826, true])
})

test('what is written on it is seen by another thread, which gets the same memory', () => {
  const board = newBoard()
  sayStep(structuredClone(board), 7)
  expect(stepOn(board)).toBe(7)
})
