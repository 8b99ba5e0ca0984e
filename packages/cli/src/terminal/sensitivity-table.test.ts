import {
  parseScenario,
  planSensitivity,
  runSensitivity,
  type SensitivityOptions,
} from '@burnout/engine'
import colours from 'picocolors'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { sensitivityTable } from './sensitivity-table.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })
const screen = { isTerminal: false, width: 100, colours: colours.createColors(false) }

/** The table of a model that adds up its inputs: 10 wearRate + holidays, and some luck. */
const tableOf = (options: SensitivityOptions, everything = true, broken = -1): string => {
  let row = 0
  const result = runSensitivity(planSensitivity(scenario, options), {
    measurePoint: ({ assumptions: { wearRate, holidays, sickDays } }) => {
      if (row++ === broken) return { error: 'broke off' }
      const number = (value: unknown) => (typeof value === 'number' ? value : 0)
      const sum = 10 * number(wearRate) + number(holidays)
      return { values: [sum, sum + 0.01 * number(sickDays)] }
    },
  })!
  return sensitivityTable(result, screen, { everything })
}

const over = ['wearRate', 'holidays', 'sickDays']

test('Morris’s screening lists inputs by μ*, each with its bar, range and intervals', () => {
  expect(tableOf({ over, points: 4, replicates: 2 })).toMatchInlineSnapshot(`
    "Tiny
    morris · Exhaustion in month 1 · 3 inputs · 4 trajectories · 16 points of 2 runs · seed tiny

              varied over                                                     μ*                     μ                 σ
    holidays  0–15 days/year       ████████████████████████  15.00 (15.00–15.00)  +15.00 (15.00–15.00)  0.00 (0.00–0.00)
    wearRate  0.05–0.6 points/day  ████████▊                    5.50 (5.50–5.50)     +5.50 (5.50–5.50)  0.00 (0.00–0.00)
    sickDays  2–20 days            ▏                            0.09 (0.09–0.09)     +0.09 (0.09–0.09)  0.00 (0.00–0.00)

    Chance is 0.0 % of the variance of single runs, and 0.0 % of that of the means over 2, which blurs
    the numbers above.
    μ* is the mean size of the effect of an input over its whole range, in points (0–54), μ its mean
    with the sign, σ how much it depends on where it and the others stand; in brackets the 95 %
    interval."
  `)
})

test('Sobol indices have no unit', () => {
  expect(tableOf({ over, method: 'sobol', points: 64, replicates: 2 })).toMatchInlineSnapshot(`
    "Tiny
    sobol · Exhaustion in month 1 · 3 inputs · 64 samples · 320 points of 2 runs · seed tiny

              varied over                                               total       first order
    holidays  0–15 days/year       ████████████████████████  0.89 (0.65–1.17)  0.90 (0.66–1.15)
    wearRate  0.05–0.6 points/day  ███▏                      0.11 (0.08–0.16)  0.14 (0.01–0.26)
    sickDays  2–20 days                                      0.00 (0.00–0.00)  0.00 (0.00–0.00)

    Chance is 0.0 % of the variance of single runs, and 0.0 % of that of the means over 2, which blurs
    the numbers above.
    First order is the share of the variance that would go if the input were known, total the share that
    would stay if all others were; what the total has more is what it does together with others; in
    brackets the 95 % interval."
  `)
})

test('a tornado has a bar to both sides, and says where runs failed', () => {
  expect(tableOf({ over: ['wearRate', 'holidays'], method: 'tornado', replicates: 2 }, true, 3))
    .toMatchInlineSnapshot(`
    "Tiny
    tornado · Exhaustion in month 1 · 2 inputs · 5 points of 2 runs · seed tiny

              varied over                                        at the low end    at the high end
    wearRate  0.05–0.6 points/day              │▒███████████  +0.50 (0.50–0.50)  +6.00 (6.00–6.00)
    holidays  0–15 days/year                   │                         failed             failed

    How far the mean moves, in points (0–54), when one input goes to an end of its range and all others
    stay, with the same luck: ▒ low end, █ high end; in brackets the 95 % interval. What two inputs do
    does not add up."
  `)
})

test('a long list is cut short unless all of it is asked for', () => {
  expect(tableOf({ points: 2 }, false)).toContain('290 more inputs: --verbose here')
  expect(tableOf({ points: 2 }, true)).not.toContain('more inputs')
})
