import { expect, test } from 'vitest'
import { orderOf } from './order.ts'

const needs: Record<string, readonly string[]> = { a: ['b', 'c'], b: ['c'], c: ['outside'], d: [] }

test('each name comes after what it needs', () => {
  expect(orderOf(['a', 'b', 'c', 'd'], name => needs[name])).toEqual({
    order: ['c', 'b', 'a', 'd'],
  })
})

test('a circle is given back as one', () => {
  const circular: Record<string, readonly string[]> = { a: ['b'], b: ['c'], c: ['b'] }
  expect(orderOf(['a', 'b', 'c'], name => circular[name])).toEqual({ circle: ['b', 'c', 'b'] })
})
