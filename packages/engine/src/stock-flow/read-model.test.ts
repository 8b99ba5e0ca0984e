import { expect, test } from 'vitest'
import { readModel } from './read-model.ts'
import { cooling } from './test-model.ts'

test('a model is read as it was written', () => {
  expect(readModel(JSON.stringify(cooling()))).toEqual(cooling())
})

test('every field that is missing, unknown or of another kind is named at once', () => {
  const bad = {
    ...cooling({ scenarios: { base: { room: 'cold' } as never } }),
    about: 3,
    author: 'me',
    time: { start: 0, stop: '8', dt: 1, unit: 'minute' },
    stocks: { heat: { initial: 1, unit: 'degrees', outflows: 'loss' }, air: null },
    constants: { room: { value: 70, unit: 'degrees', range: [1] } },
    tables: [],
  }
  expect(() => readModel(JSON.stringify(bad))).toThrowErrorMatchingInlineSnapshot(`
    [ModelError: cooling: invalid about; expected text
    cooling: unknown field: author; expected one of time, scenarios, stocks, flows, auxiliaries, tables, constants, name, about, source
    cooling: invalid time.stop; expected a number
    cooling: invalid stocks.heat.initial; expected text
    cooling: invalid stocks.heat.outflows; expected a list of names
    cooling: invalid stocks.air; expected an object
    cooling: invalid tables; expected an object, with names as keys
    cooling: invalid constants.room.range; expected two numbers
    cooling: invalid scenarios; expected an object of objects of numbers]
  `)
})

test('what is no JSON, or no object, is no model', () => {
  expect(() => readModel('{')).toThrow(/^model: not JSON: /)
  expect(() => readModel('[]')).toThrowErrorMatchingInlineSnapshot(
    `[ModelError: model: not a model; expected an object]`,
  )
})
