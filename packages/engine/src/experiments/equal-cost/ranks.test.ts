import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ranksOf } from './ranks.ts'

// Student 1908 (The probable error of a mean): additional hours of sleep by two drugs; paired, t = 4.06
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

test('of Student’s two drugs the second is first', () => {
  expect(ranksOf([drug1, drug2], 0.95)).toEqual([2, 1])
})

test('asked to be surer than his numbers are, they are tied', () => {
  expect(ranksOf([drug1, drug2], 0.999)).toEqual([1, 1])
})

test('candidates that are the same are tied, whatever the others are', () => {
  expect(ranksOf([drug2, drug1, drug2], 0.95)).toEqual([1, 3, 1])
})

test('nobody is beaten by all, and the best mean is always first', () => {
  const column = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), gains => {
      const ranks = ranksOf(gains, 0.95)
      const sums = gains.map(own => own.reduce((sum, gain) => sum + gain, 0))
      expect(ranks[sums.indexOf(Math.max(...sums))]).toBe(1)
    }),
  )
})
