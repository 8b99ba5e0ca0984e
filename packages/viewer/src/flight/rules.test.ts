import { expect, test } from 'vitest'
import { entriesOf } from '../record.ts'
import { gameRules } from './rules.ts'

test('every rule of the game lies within its range, says what it is, and claims no source', () => {
  for (const [name, { value, range, evidence, sources, about }] of entriesOf(gameRules)) {
    const [low, high] = range
    expect(low, name).toBeLessThanOrEqual(value)
    expect(value, name).toBeLessThanOrEqual(high)
    expect({ evidence, sources }, name).toEqual({ evidence: 'assumed', sources: [] })
    expect(about, name).toMatch(/^[A-Z].*\.$/)
  }
})

test('the forgiving level is the easier one', () => {
  const { forgivingAllowance, realAllowance, forgivingDelay, realDelay } = gameRules
  expect(forgivingAllowance.value).toBeGreaterThan(realAllowance.value)
  expect(forgivingDelay.value).toBeLessThan(realDelay.value)
})
