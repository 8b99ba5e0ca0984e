import { expect, test } from 'vitest'
import { checkModel } from './check-model.ts'
import type { StockFlowModel } from './model.ts'
import { cooling } from './test-model.ts'

const faultsOf = (given: Partial<StockFlowModel>): string => {
  try {
    checkModel(cooling(given))
    return 'no fault'
  } catch (error) {
    return String(error)
  }
}

const { flows, constants, stocks } = cooling()

test('a sound model has its variables in the order stocks, flows, auxiliaries, tables, constants', () => {
  expect(checkModel(cooling()).map(({ name }) => name)).toEqual([
    'heat',
    'loss',
    'heatAtStart',
    'room',
    'coolingTime',
  ])
})

test('every fault is listed at once, with what was expected', () => {
  expect(
    faultsOf({
      stocks: { ...stocks, water: { initial: '1 +', inflows: ['rain'], unit: 'cups' } },
      flows: {
        loss: { equation: '(heat - rum) / coolingTime', unit: 'degrees/minute' },
        gain: { equation: '1', unit: '' },
      },
      tables: {
        short: { input: 'heat', x: [1], y: [1, 2], unit: 'dmnl' },
        back: { input: 'heat', x: [1, 0], y: [1, 2], unit: 'dmnl' },
      },
      constants: {
        ...constants,
        Room: { value: 1, unit: 'dmnl' },
        time: { value: 1, unit: 'dmnl' },
        delay3: { value: 1, unit: 'dmnl' },
      },
      scenarios: { cold: { window: 1 } },
      time: { start: 0, stop: 8, dt: 0.5, save: 0.7, unit: 'minute' },
    }),
  ).toMatchInlineSnapshot(`
    "ModelError: cooling: water: column 4: unexpected end; expected a number, a name or (
    cooling: gain: invalid unit: (empty); expected one such as hours/week, or dmnl
    cooling: loss: column 9: unknown name: rum; expected a variable of the model
    cooling: name twice: room and Room; expected names that differ in more than capitals
    cooling: invalid name: time; expected letters and digits, and no reserved word
    cooling: invalid name: delay3; expected letters and digits, and no reserved word
    cooling: water: unknown flow: rain; expected one of the flows of the model
    cooling: gain: a flow of no stock; expected one that it fills or drains
    cooling: short: points of a table: 1 x, 2 y; expected as many, two or more
    cooling: back: x of a table: 0; expected above 1
    cooling: scenario cold: unknown constant: window; expected one of the model
    cooling: invalid save: 0.7; expected a whole number of steps of 0.5 minute"
  `)
})

test('units that do not fit are named where they stand', () => {
  expect(
    faultsOf({
      flows: { loss: { equation: '(heat - coolingTime) / coolingTime', unit: 'degrees/minute' } },
    }),
  ).toMatchInlineSnapshot(
    `"ModelError: cooling: loss: column 9: unit that does not fit: minute; expected degree"`,
  )
  expect(
    faultsOf({ flows: { loss: { equation: 'heat - room', unit: 'degrees' } } }),
  ).toMatchInlineSnapshot(
    `"ModelError: cooling: loss: unit of a flow: degree; expected degree/minute, for heat in degrees"`,
  )
  expect(
    faultsOf({ flows: { loss: { equation: 'heat * coolingTime', unit: 'degrees/minute' } } }),
  ).toMatchInlineSnapshot(
    `"ModelError: cooling: loss: unit of the equation: degree*minute; expected degrees/minute"`,
  )
  expect(
    faultsOf({
      flows: { loss: { equation: 'exp(heat) * room / coolingTime', unit: 'degrees/minute' } },
    }),
  ).toMatchInlineSnapshot(
    `"ModelError: cooling: loss: column 5: unit that does not fit: degree; expected dmnl"`,
  )
})

test('a flow has one stock at each end', () => {
  expect(
    faultsOf({
      stocks: { ...stocks, other: { initial: '1', outflows: ['loss'], unit: 'degrees' } },
    }),
  ).toMatchInlineSnapshot(
    `"ModelError: cooling: flow twice: loss out of 2 stocks; expected one at each end"`,
  )
})

test('time goes forward in steps', () => {
  const time = { start: 0, stop: 8, dt: 0.5, unit: 'minute' }
  expect(faultsOf({ flows, time: { ...time, dt: 0 } })).toMatchInlineSnapshot(
    `"ModelError: cooling: invalid dt: 0; expected > 0 minute"`,
  )
  expect(faultsOf({ flows, time: { ...time, stop: 0 } })).toMatchInlineSnapshot(
    `"ModelError: cooling: invalid stop: 0; expected > 0 minute"`,
  )
})
