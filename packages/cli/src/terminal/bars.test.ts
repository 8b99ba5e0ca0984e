import { expect, test } from 'vitest'
import { bar, twoSidedBar } from './bars.ts'

test('a bar is as long as its share, to an eighth of a character', () => {
  expect(bar(1, 4)).toBe('████')
  expect(bar(0.5, 4)).toBe('██')
  expect(bar(0.53, 4)).toBe('██▏')
  expect(bar(0, 4)).toBe('')
})

test('a bar never leaves its room', () => {
  expect(bar(7, 3)).toBe('███')
  expect(bar(-1, 3)).toBe('')
})

test('two ends stand on the sides of their signs', () => {
  expect(twoSidedBar(-1, 0.5, 4)).toBe('▒▒▒▒│██  ')
  expect(twoSidedBar(0.25, -0.5, 4)).toBe('  ██│▒   ')
  expect(twoSidedBar(0, 0, 4)).toBe('    │    ')
})

test('of two ends on one side the longer shows beyond the shorter', () => {
  expect(twoSidedBar(0.25, 1, 4)).toBe('    │▒███')
  expect(twoSidedBar(-1, -0.5, 4)).toBe('▒▒██│    ')
})
