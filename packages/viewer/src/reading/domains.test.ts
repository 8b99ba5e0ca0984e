import { seriesNames, type EnsembleResult } from '@burnout/engine'
import { expect, it } from 'vitest'
import { domainsOf } from './domains.ts'

const flat = (low: number, high: number): EnsembleResult => {
  const band = { q05: [low, Number.NaN], q95: [high] }
  return {
    series: Object.fromEntries(seriesNames.map(name => [name, band])),
  } as unknown as EnsembleResult
}

it('begins counts at nought', () => {
  expect(domainsOf([flat(18, 22)]).waitDays).toEqual([0, 25])
})

it('keeps the threshold of exhaustion on the axis', () => {
  const [low, high] = domainsOf([flat(15, 20)]).exhaustion
  expect(low).toBeLessThanOrEqual(15)
  expect(high).toBeGreaterThanOrEqual(27)
})

it('does not blow up small differences', () => {
  const [low, high] = domainsOf([flat(38, 38.2)]).efficacy
  expect(high - low).toBeGreaterThanOrEqual(8)
})

it('holds every result', () => {
  const [, high] = domainsOf([flat(5, 10), flat(60, 80)]).waitDays
  expect(high).toBeGreaterThanOrEqual(80)
})
