import { expect, test } from 'vitest'
import { clinicFlows, clinicStocks } from './clinic-columns.ts'
import { clinicianFlows, clinicianStocks } from './clinician-columns.ts'
import { columns } from './columns.ts'
import { organisationFlows, organisationStocks } from './organisation-columns.ts'
import { inputNames } from './inputs.ts'

const levels = [
  { stocks: clinicianStocks, flows: clinicianFlows },
  { stocks: clinicStocks, flows: clinicFlows },
  { stocks: organisationStocks, flows: organisationFlows },
] as const

test('names are unique across levels and inputs', () => {
  const names = [...Object.values(columns).flatMap(level => Object.keys(level)), ...inputNames]
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('groups have no stocks, so that people hold what accumulates', () => {
  const moving = levels.flatMap(({ flows }) => Object.keys(flows))
  expect(Object.keys(columns.groups).filter(name => moving.includes(name))).toEqual([])
})

test('every flow moves exactly one stock, of its own level', () => {
  for (const { stocks, flows } of levels) {
    const moving = Object.values(stocks).flatMap(({ inflows, outflows }) => [
      ...inflows,
      ...outflows,
    ])
    expect(moving.sort()).toEqual(Object.keys(flows).sort())
  }
})

test('a flow is in its stock’s unit per day', () => {
  const wrong = levels.flatMap(({ stocks, flows }) =>
    Object.entries(stocks).flatMap(([name, { unit, inflows, outflows }]) =>
      [...inflows, ...outflows]
        .map(flow => (flows as Readonly<Record<string, { readonly unit: string }>>)[flow]?.unit)
        .filter(of => of !== `${unit === 'dmnl' || unit === 'share' ? '1' : unit}/day`)
        .map(of => `${name}: ${of}`),
    ),
  )
  expect(wrong).toEqual([])
})

test('ranges are in order', () => {
  const reversed = Object.values(columns).flatMap(level =>
    Object.entries(level).filter(([, { range }]) => !(range[0] < range[1])),
  )
  expect(reversed).toEqual([])
})
