import { expect, test } from 'vitest'
import { seriesNames } from '../../model/series/catalogue.ts'
import { signatures } from './signatures.ts'
import { signs, type SignName } from './signs.ts'
import { besideWith } from './test-beside.ts'
import { trapThresholds } from './thresholds.ts'

test('every sign is used, and every threshold', () => {
  const used = Object.values(signatures).flatMap(ways =>
    ways.flatMap(({ needs, clearer }) => [...needs, ...clearer]),
  )
  expect([...new Set(used)].sort()).toEqual(Object.keys(signs).sort())
  const thresholds = Object.values(signs).map(({ threshold }) => threshold)
  for (const [name, threshold] of Object.entries(trapThresholds))
    expect(thresholds, name).toContain(threshold)
})

test('every threshold is assumed, says so, and lies within its range', () => {
  for (const { value, range, evidence } of Object.values(trapThresholds)) {
    expect(evidence).toBe('assumed')
    expect(value).toBeGreaterThanOrEqual(range[0])
    expect(value).toBeLessThanOrEqual(range[1])
  }
})

test('signs ask for series that the simulator records', () => {
  const asked = new Set<string>()
  const ask = (name: string) => {
    asked.add(name)
    return null
  }
  const asking = { ...besideWith({ own: [0], alone: [0] }), own: ask, alone: ask }
  for (const name of Object.keys(signs) as SignName[]) signs[name].measure(asking)
  expect([...asked].filter(name => !(seriesNames as readonly string[]).includes(name))).toEqual([])
})
