import { expect, test } from 'vitest'
import { leverNames, levers } from '../levers/index.ts'
import { defaultParameters, parameterNames } from '../parameters/index.ts'
import { parseUnit, unitsFor } from './units.ts'

const used = new Set<string>([
  ...parameterNames.map(name => defaultParameters[name].unit),
  ...leverNames.map(name => levers[name].unit),
])
used.delete('switch')

test('every unit of a parameter or lever can be read', () => {
  expect([...used].filter(unit => parseUnit(unit) === null)).toEqual([])
})

test('every unit of a parameter or lever is named in messages', () => {
  for (const unit of used) expect(unitsFor(unit)).not.toBe('')
})

test('calendar time and clock time are different dimensions', () => {
  expect(parseUnit('days')?.dimension).not.toBe(parseUnit('hours')?.dimension)
})

test('“per” and “/” mean the same', () => {
  expect(parseUnit('hours per week')).toEqual(parseUnit('hours/week'))
  expect(parseUnit('per year')).toEqual(parseUnit('/year'))
})

test('words that are no units are refused', () => {
  for (const word of [
    'monhts',
    'points/',
    'a/b',
    '/',
    'days/week/year',
    '__proto__',
    'constructor',
  ])
    expect(parseUnit(word)).toBeNull()
})
