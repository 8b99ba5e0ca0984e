import { expect, test } from 'vitest'
import { cooling } from '../test-model.ts'
import { compileModel } from './compile.ts'
import { runModel } from './run.ts'

const last = (column: Float64Array): number => column[column.length - 1]

// Newton’s law of cooling: room + (start − room) · e^(−t / coolingTime)
const exact = 70 + 110 * Math.exp(-8 / 10)

test('a cup cools as Newton says, by Runge–Kutta to a millionth of a degree', () => {
  expect(last(runModel(cooling(), { method: 'rk4' }).columns['heat'])).toBeCloseTo(exact, 5)
})

test('halving the step halves the error of Euler and divides that of Runge–Kutta by sixteen', () => {
  const errorAt = (dt: number, method: 'euler' | 'rk4') =>
    Math.abs(
      last(
        runModel(cooling({ time: { start: 0, stop: 8, dt, unit: 'minute' } }), { method }).columns[
          'heat'
        ],
      ) - exact,
    )
  expect(errorAt(0.25, 'euler') / errorAt(0.125, 'euler')).toBeCloseTo(2, 1)
  expect(errorAt(2, 'rk4') / errorAt(1, 'rk4')).toBeGreaterThan(14)
})

test('every variable is recorded at every time that is kept', () => {
  const { times, columns } = runModel(
    cooling({ time: { start: 2, stop: 8, dt: 0.5, save: 2, unit: 'minute' } }),
  )
  expect([...times]).toEqual([2, 4, 6, 8])
  expect(Object.keys(columns)).toEqual(['heat', 'loss', 'heatAtStart', 'room', 'coolingTime'])
  columns['heat'].forEach((heat, row) => {
    expect(columns['loss'][row]).toBeCloseTo((heat - 70) / 10, 12)
  })
})

test('a scenario replaces constants, and what is given replaces those of the scenario', () => {
  const compiled = compileModel(cooling())
  expect(runModel(compiled, { scenario: 'cold' }).columns['room'][0]).toBe(40)
  const both = runModel(compiled, { scenario: 'cold', constants: { room: 50 } })
  expect(both.columns['room'][0]).toBe(50)
})

test('an unknown scenario or constant is named, with those there are', () => {
  expect(() => runModel(cooling(), { scenario: 'hot' })).toThrowErrorMatchingInlineSnapshot(
    `[ModelError: cooling: unknown scenario: hot; expected one of base, cold]`,
  )
  expect(() =>
    runModel(cooling(), { constants: { window: 1 } }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[ModelError: cooling: unknown constant: window; expected one of heatAtStart, room, coolingTime]`,
  )
})

test('equations in a circle are named', () => {
  const unit = 'degrees/minute'
  expect(() =>
    compileModel(
      cooling({
        flows: { loss: { equation: 'draught', unit } },
        auxiliaries: { draught: { equation: 'loss / 2', unit } },
      }),
    ),
  ).toThrowErrorMatchingInlineSnapshot(
    `[ModelError: cooling: equations in a circle: loss → draught → loss; expected a stock in between]`,
  )
})

test('a stock may begin with what equations say at the start', () => {
  const start = runModel(
    cooling({
      stocks: { heat: { initial: 'room + 2 * warmth', outflows: ['loss'], unit: 'degrees' } },
      auxiliaries: { warmth: { equation: 'heatAtStart / 3', unit: 'degrees' } },
    }),
  )
  expect(start.columns['heat'][0]).toBe(190)
})
