import { expect, test } from 'vitest'
import { worldOf } from '../mechanisms/test-world.ts'
import { clinicStocks } from '../state/clinic-columns.ts'
import { clinicianStocks } from '../state/clinician-columns.ts'
import { organisationStocks } from '../state/organisation-columns.ts'
import { createIntegrator, integrate } from './integrate.ts'

test('a stock gains its inflows and loses its outflows, times the length of the tick', () => {
  const world = worldOf({
    clinicians: { exhaustion: 20, wear: 3, contagion: 1, recovery: 2, relief: 0.5 },
    clinics: { backlog: 100, requests: 10, completions: 4, givingUp: 1 },
  })
  integrate(createIntegrator(world), 0.5)
  expect(world.clinicians.exhaustion[0]).toBeCloseTo(20 + 0.5 * (3 + 1 - 2 - 0.5), 12)
  expect(world.clinics.backlog[0]).toBeCloseTo(100 + 0.5 * (10 - 4 - 1), 12)
})

test('without flows no stock moves', () => {
  const world = worldOf({ posts: [2, 1], clinics: { requests: 0 } })
  const { clinicians, clinics, organisations } = world
  const before = structuredClone({ clinicians, clinics, organisations })
  integrate(createIntegrator(world), 1)
  expect({ clinicians, clinics, organisations }).toEqual(before)
})

test('every declared stock is moved by each of its flows', () => {
  const stocks = { ...clinicianStocks, ...clinicStocks, ...organisationStocks }
  for (const [stock, { inflows, outflows }] of Object.entries(stocks))
    for (const [flow, sign] of [
      ...inflows.map(name => [name, 1] as const),
      ...outflows.map(name => [name, -1] as const),
    ]) {
      const world = worldOf({ clinics: { requests: 0 } })
      const all: Record<string, Float64Array> = {
        ...world.clinicians,
        ...world.clinics,
        ...world.organisations,
      }
      const before = all[stock][0]
      all[flow].fill(0.25)
      integrate(createIntegrator(world), 1)
      expect(all[stock][0] - before).toBeCloseTo(sign * 0.25, 10)
    }
})
