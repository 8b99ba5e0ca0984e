import { expect, test } from 'vitest'
import { lookUp } from './table.ts'

const table = { x: [0, 1, 3], y: [0, 2, 1] }

test('a table passes through its points and is straight between them', () => {
  expect([0, 0.5, 1, 2, 3].map(x => lookUp(table, x))).toEqual([0, 1, 2, 1.5, 1])
})

test('a table is flat beyond its ends', () => {
  expect([-5, 99, Infinity, -Infinity].map(x => lookUp(table, x))).toEqual([0, 1, 1, 0])
})
