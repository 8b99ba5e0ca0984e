import { expect, test } from 'vitest'
import { runModel } from '../packages/engine/src/stock-flow/run/run.ts'
import { modelLoops } from '../packages/engine/src/loops/scores/model-loops.ts'
import { canonModel, canonModels, referenceRun } from './canon/canon.ts'

// Published models of burnout and of systems traps, in our notation (tests/canon/README.md). The reference
// runs were computed by an independent engine, by Euler at the same step, and are printed in up to 17 digits.

const tolerance = 5e-9

for (const model of canonModels)
  for (const scenario of Object.keys(model.scenarios))
    test(`${model.name} runs as published in ${scenario}`, () => {
      const reference = referenceRun(model, scenario)
      const { times, columns } = runModel(model, { scenario })
      expect(reference.rows.length).toBeGreaterThan(10)
      for (const { time, values } of reference.rows) {
        const row = times.findIndex(t => Math.abs(t - time) < 1e-6)
        expect(row, `time ${time}`).toBeGreaterThanOrEqual(0)
        values.forEach((value, v) => {
          const name = reference.names[v]
          const difference = Math.abs(columns[name][row] - value)
          expect(difference, `${name} at ${time}`).toBeLessThanOrEqual(
            tolerance * Math.max(Math.abs(value), 1e-6),
          )
        })
      }
    })

test('a small model can be asked for its loops: help from outside weakens those of one’s own', () => {
  const model = canonModel('shifting-the-burden')
  const loopThrough = (scenario: string, flow: string) => {
    const { loops } = modelLoops(model, scenario)
    const through = loops.filter(({ variables }) => variables.includes(flow))
    expect(through.length, flow).toBeGreaterThan(0)
    return through.map(({ id, shares }) => ({ id, peak: Math.max(...shares.map(Math.abs)) }))
  }
  // what outside help closes is one balancing loop, and nothing comes of it where there is none
  expect(loopThrough('share0', 'fromOutside').map(({ peak }) => peak)).toEqual([0])
  expect(loopThrough('share90', 'fromOutside').map(({ id }) => id[0])).toEqual(['B'])
  const own = (scenario: string) =>
    Math.max(...loopThrough(scenario, 'fromSelf').map(({ peak }) => peak))
  expect(own('share90')).toBeLessThan(own('share20'))
})
