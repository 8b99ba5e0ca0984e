import { leverNames, loopNames, parameterNames, seriesNames, tables } from '@burnout/engine'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

test('every lever, parameter, table, series and loop can be explained', () => {
  const names = catalogue.map(({ name }) => name)
  const all = [
    ...leverNames,
    ...parameterNames,
    ...loopNames,
    ...Object.keys(tables),
    ...seriesNames,
  ]
  expect([...names].sort()).toEqual([...all].sort())
})

test('every entry says what it is', () => {
  for (const { name, about, group } of catalogue)
    expect([name, about.length > 10, group.length > 0]).toEqual([name, true, true])
})
