import { expect, test } from 'vitest'
import { groupsOf, isOnTheEdge, isWithin, sectioned, verdictOn } from './verdict.ts'

const span = { low: 0.38, high: 0.5 }

test('a value passes within the tolerance, ends included, and fails outside', () => {
  const must = { kind: 'must', ...span } as const
  expect([0.38, 0.44, 0.5].map(value => verdictOn(value, must))).toEqual(['pass', 'pass', 'pass'])
  expect([0.379, 0.501].map(value => verdictOn(value, must))).toEqual(['fail', 'fail'])
})

test('an end that is not given does not bind', () => {
  expect(isWithin(1e9, { low: 0, high: null })).toBe(true)
  expect(isWithin(-1e-6, { low: 0, high: null })).toBe(false)
  expect(isWithin(-1e9, { low: null, high: 1 })).toBe(true)
})

test('an exact tolerance leaves room for rounding and for nothing else', () => {
  expect(isWithin(0.1 + 0.2, { low: 0.3, high: 0.3 })).toBe(true)
  expect(isWithin(0.3001, { low: 0.3, high: 0.3 })).toBe(false)
})

test('what cannot be estimated fails, and what is only shown never does', () => {
  expect(verdictOn(null, { kind: 'must', ...span })).toBe('fail')
  expect(verdictOn(Number.NaN, { kind: 'should', ...span })).toBe('fail')
  expect(verdictOn(null, { kind: 'show', ...span })).toBe('shown')
})

test('an interval across an end of the tolerance is on the edge', () => {
  expect(isOnTheEdge([0.45, 0.55], span)).toBe(true)
  expect(isOnTheEdge([0.4, 0.49], span)).toBe(false)
  expect(isOnTheEdge([0.6, 0.7], span)).toBe(false)
  expect(isOnTheEdge(null, span)).toBe(false)
})

test('groups hold every replicate once, in at most eight', () => {
  for (const replicates of [1, 7, 8, 20, 64]) {
    const groups = groupsOf(replicates)
    expect(groups).toHaveLength(Math.min(8, replicates))
    expect(groups.flat()).toEqual(Array.from({ length: replicates }, (_, i) => i))
    const sizes = groups.map(group => group.length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  }
})

test('an interval is the t-interval of the groups around the value of all', () => {
  // eight groups of one with values 1 … 8: s = √6, t(7, 97.5 %) = 2.3646 (Student’s table)
  const mean = (chosen: readonly number[]) =>
    chosen.reduce((sum, replicate) => sum + replicate + 1, 0) / chosen.length
  const { value, interval } = sectioned(8, mean)
  expect(value).toBe(4.5)
  expect(interval?.[1]).toBeCloseTo(4.5 + (2.364624 * Math.sqrt(6)) / Math.sqrt(8), 5)
})

test('a single run has a value and no interval', () => {
  expect(sectioned(1, () => 3)).toEqual({ value: 3, interval: null })
})
