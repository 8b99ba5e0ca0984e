import { expect, test } from 'vitest'
import { combine, readUnit, sameUnit, unitText, type Unit } from './unit.ts'

const unit = (text: string): Unit => {
  const found = readUnit(text)
  if (found === undefined) throw new Error(text)
  return found
}

test('division goes on from the left', () => {
  expect(sameUnit(unit('hours/week/week'), combine(unit('hours'), unit('week'), -2))).toBe(true)
})

test('plural and singular are the same unit, and a share is a pure number', () => {
  expect(sameUnit(unit('hours/week'), unit('hour/weeks'))).toBe(true)
  expect(sameUnit(unit('share'), unit('dmnl'))).toBe(true)
  expect(sameUnit(unit('week/weeks'), unit('dmnl'))).toBe(true)
  expect(sameUnit(unit('hour'), unit('week'))).toBe(false)
})

test('units are written as they are read', () => {
  for (const text of ['dmnl', '1/day', 'person*hour/week', 'point/day/day'])
    expect(unitText(unit(text))).toBe(text)
  expect(unitText(combine(unit('dmnl'), unit('day'), 0.5))).toBe('day^0.5')
})

test('what is no unit is not read', () => {
  for (const text of ['', 'hours per week', '/week', '5/week', 'a//b'])
    expect(readUnit(text)).toBeUndefined()
})
