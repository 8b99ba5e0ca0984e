import { expect, test } from 'vitest'
import { validationPatterns } from './index.ts'

test('the table has every number of the evidence and each row once', () => {
  const ids = validationPatterns.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const numbers = new Set(ids.filter(id => /^\d/.test(id)).map(id => Number.parseInt(id, 10)))
  expect([...numbers]).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 18, 19, 21, 22, 23, 24, 25,
  ])
  expect(ids.filter(id => id.startsWith('reserve'))).toHaveLength(6)
})

test('what was published lies within its own tolerance', () => {
  for (const { id, target, low, high } of validationPatterns) {
    expect(low !== null || high !== null, id).toBe(true)
    if (target === null) continue
    expect(target, id).toBeGreaterThanOrEqual(low ?? -Infinity)
    expect(target, id).toBeLessThanOrEqual(high ?? Infinity)
  }
})

test('every pattern names its sources and how it is taken', () => {
  for (const { id, sources, estimator } of validationPatterns) {
    expect(sources.length, id).toBeGreaterThan(0)
    expect(estimator, id).toMatch(/\.$/)
  }
})

test('what is not simulated says so', () => {
  const silent = validationPatterns.filter(
    ({ estimate, whyItFails }) =>
      estimate === null && whyItFails?.startsWith('Not simulated: ') !== true,
  )
  expect(silent).toEqual([])
})
