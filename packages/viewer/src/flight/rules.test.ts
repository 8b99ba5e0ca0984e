import { expect, test } from 'vitest'
import { entriesOf } from '../record.ts'
import { quarters } from './calendar.ts'
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

test('every window of chance opens before it closes, and what comes of it ends within the game', () => {
  for (const [name, { value }] of entriesOf(gameRules)) {
    if (!name.endsWith('Opens')) continue
    const closes = entriesOf(gameRules).find(([other]) => other === name.replace('Opens', 'Closes'))
    expect(closes?.[1].value, name).toBeGreaterThan(value)
  }
  const { secondSurgeCloses, surgeLasts, cutCloses, cutLasts } = gameRules
  expect(secondSurgeCloses.value + surgeLasts.value).toBeLessThan(quarters)
  expect(cutCloses.value + cutLasts.value).toBeLessThan(quarters)
})
