import { expect, test } from 'vitest'
import { defaultParameters, parameterGroups, parameterNames } from './index.ts'
import { tables, type TableParameter } from './tables.ts'

const all = parameterNames.map(name => ({ name, ...defaultParameters[name] }))
const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name)

test('names are unique across groups', () => {
  const grouped = Object.values(parameterGroups).flatMap(group => Object.keys(group))
  expect(grouped).toEqual([...parameterNames])
})

test('every range has two different ends in order, and holds the value', () => {
  expect(
    names(
      all.filter(({ value, range: [low, high] }) => !(low < high && low <= value && value <= high)),
    ),
  ).toEqual([])
})

test('time constants are positive and in days; nothing else is named like one', () => {
  const times = all.filter(({ name }) => /Time($|[A-Z])/.test(name))
  expect(names(times.filter(({ unit, range }) => unit !== 'days' || range[0] <= 0))).toEqual([])
})

test('shares lie between 0 and 1', () => {
  const shares = all.filter(({ unit }) => unit === 'share')
  expect(names(shares.filter(({ range }) => range[0] < 0 || range[1] > 1))).toEqual([])
})

test('what is measured or estimated names its source', () => {
  const bare = all.filter(
    ({ evidence, sources }) =>
      (evidence === 'measured' || evidence === 'estimated') && sources.length === 0,
  )
  expect(names(bare)).toEqual([])
})

test('every parameter says what it is in a sentence', () => {
  expect(names(all.filter(({ about }) => !/^[A-Z].{10,}\.$/.test(about)))).toEqual([])
})

test('tables rise or fall steadily, from left to right, and say where they come from', () => {
  const every: readonly TableParameter[] = Object.values(tables)
  for (const { x, y, about, evidence, sources } of every) {
    expect(y.length).toBe(x.length)
    const right = x.slice(1).map((value, i) => value - (x[i] ?? NaN))
    const up = y.slice(1).map((value, i) => value - (y[i] ?? NaN))
    expect(right.every(step => step > 0)).toBe(true)
    expect(up.every(step => step >= 0) || up.every(step => step <= 0)).toBe(true)
    expect(about).toMatch(/^[A-Z].*\.$/)
    expect(evidence === 'measured' && sources.length === 0).toBe(false)
  }
})

test('at a pressure of 1 hours and care are as planned', () => {
  for (const table of [
    tables.hoursUnderPressure,
    tables.careUnderPressure,
    tables.shiftUnderPressure,
  ])
    expect(table.y[table.x.findIndex(x => x === 1)]).toBe(1)
})

test('a shift stretches less than a provider’s day, and gets done no more than waits beyond 1', () => {
  const { x, y } = tables.shiftUnderPressure
  expect(x).toEqual(tables.hoursUnderPressure.x)
  for (const [i, pressure] of x.entries()) {
    const [shift, day] = [y[i] ?? NaN, tables.hoursUnderPressure.y[i] ?? NaN]
    if (pressure < 1) continue
    expect(shift).toBeLessThanOrEqual(day)
    expect(shift).toBeLessThanOrEqual(pressure)
  }
})

test('the weights of resources add up to the whole', () => {
  const { toolsWeight, leadershipWeight, colleaguesWeight, trustWeight } = defaultParameters
  expect(
    toolsWeight.value + leadershipWeight.value + colleaguesWeight.value + trustWeight.value,
  ).toBeCloseTo(1, 12)
})
