import { expect, test } from 'vitest'
import type { Evidence, Parameter } from '../../parameters/parameter.ts'
import { freeParameters } from './free-parameters.ts'

const record = (evidence: Evidence, range: readonly [number, number]): Parameter => ({
  value: range[0],
  unit: 'days',
  range,
  evidence,
  sources: [],
  about: '',
})

const records = {
  a: record('calibrated', [1, 5]),
  b: record('measured', [0, 100]),
  c: record('calibrated', [1, 10]),
}

test('has the expected defaults: what is calibrated may move, inside its range', () => {
  expect(freeParameters(records)).toEqual([
    { name: 'a', value: 1, low: 1, high: 5, unit: 'days', scale: 'linear' },
    { name: 'c', value: 1, low: 1, high: 10, unit: 'days', scale: 'log' },
  ])
})

test('a list of names replaces the default, and unknown names are all told', () => {
  expect(freeParameters(records, ['b']).map(({ name, scale }) => [name, scale])).toEqual([
    ['b', 'linear'],
  ])
  expect(() => freeParameters(records, ['x', 'a', 'y'])).toThrowErrorMatchingInlineSnapshot(`
    [Error: unknown parameter: x
    unknown parameter: y]
  `)
})
