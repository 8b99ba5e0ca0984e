import { expect, test } from 'vitest'
import { runOf } from '../mechanisms/test-run.ts'
import { clinicStocks } from '../state/clinic-columns.ts'
import { clinicianStocks } from '../state/clinician-columns.ts'
import { organisationStocks } from '../state/organisation-columns.ts'
import { evaluateDay, step, wind } from './step.ts'

const stocksOf = (clockwork: ReturnType<typeof wind>) => {
  const { clinicians, clinics, organisations } = clockwork.world
  const all: Record<string, Float64Array> = { ...clinicians, ...clinics, ...organisations }
  const names = Object.keys({ ...clinicianStocks, ...clinicStocks, ...organisationStocks })
  return structuredClone(Object.fromEntries(names.map(name => [name, all[name]])))
}

test('evaluating a day moves no stock', () => {
  const clockwork = wind(runOf(), 0, 2, 1)
  const before = stocksOf(clockwork)
  evaluateDay(clockwork, 0)
  expect(stocksOf(clockwork)).toEqual(before)
})

test('evaluating a day twice is evaluating it once', () => {
  const clockwork = wind(runOf(), 0, 2, 1)
  evaluateDay(clockwork, 0)
  step(clockwork, 0)
  evaluateDay(clockwork, 1)
  const once = structuredClone(clockwork.world.clinicians)
  evaluateDay(clockwork, 1)
  expect(clockwork.world.clinicians).toEqual(once)
})

test('a step moves the stocks of clinicians, clinics and the organisation', () => {
  const clockwork = wind(runOf(), 0, 1, 1)
  const before = stocksOf(clockwork)
  evaluateDay(clockwork, 0)
  step(clockwork, 0)
  const moved = stocksOf(clockwork)
  for (const name of ['exhaustion', 'fatigue', 'backlog', 'costVisits'])
    expect(moved[name]).not.toEqual(before[name])
})
