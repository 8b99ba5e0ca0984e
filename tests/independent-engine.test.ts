import { expect, test } from 'vitest'
import type { StockFlowModel } from '../packages/engine/src/stock-flow/model.ts'
import { toVensim } from '../packages/engine/src/stock-flow/export/vensim.ts'
import { toXmile } from '../packages/engine/src/stock-flow/export/xmile.ts'
import { wordsOf } from '../packages/engine/src/stock-flow/export/write-expression.ts'
import { runModel } from '../packages/engine/src/stock-flow/run/run.ts'
import { inScenario } from '../packages/engine/src/stock-flow/run/in-scenario.ts'
import { changed, runOf } from '../packages/engine/src/mechanisms/test-run.ts'
import { twinOf } from '../packages/engine/src/twin/twin.ts'
import { canonModels } from './canon/canon.ts'
import { independentRun } from './canon/independent-run.ts'

// What we export as a Vensim file and another engine runs gives the same numbers as our own, for every
// variable at every recorded time. One model after another: that engine keeps its state in modules.

const tolerance = 1e-9

/** Largest difference, relative to the largest value that the variable has. */
const largestDifference = async (
  model: StockFlowModel,
  kind: 'vensim' | 'xmile' = 'vensim',
): Promise<number> => {
  const { times, columns } = runModel(model)
  const names = Object.keys(columns).filter(name => !Object.hasOwn(model.constants, name))
  const text = kind === 'vensim' ? toVensim(model) : toXmile(model)
  const others = await independentRun(text, kind, names.map(wordsOf))
  let largest = 0
  for (const name of names) {
    const own = columns[name]
    const other = others.get(wordsOf(name)) ?? []
    expect(other.length, name).toBe(times.length)
    const scale = Math.max(...own.map(Math.abs), Number.MIN_VALUE)
    own.forEach((value, row) => {
      largest = Math.max(largest, Math.abs(value - other[row]) / scale)
    })
  }
  return largest
}

const found: Record<string, number> = {}

for (const model of canonModels)
  test(`${model.name}, exported and run by another engine, gives the same numbers`, async () => {
    for (const scenario of Object.keys(model.scenarios)) {
      const difference = await largestDifference(inScenario(model, scenario))
      found[model.name] = Math.max(found[model.name] ?? 0, difference)
      expect(difference, scenario).toBeLessThanOrEqual(tolerance)
    }
  })

const policies = runOf({
  days: 364,
  inputs: [
    changed('wellness', 0.5, { from: 60, ramp: 30 }),
    changed('surge', 0.3, { from: 90, ramp: 14, until: 180 }),
    changed('redesign', 0.4, { from: 120 }),
  ],
})

test('the twin, exported and run by another engine, gives the same numbers', async () => {
  const model = twinOf(policies)
  const difference = await largestDifference(model)
  found[model.name] = difference
  expect(difference).toBeLessThanOrEqual(tolerance)
})

// that engine does not read tables in XMILE, nor a choice within an equation, and records every step
const withoutTables = canonModels.filter(
  ({ tables, auxiliaries, time }) =>
    Object.keys(tables).length === 0 && time.save === undefined && !('driftTime' in auxiliaries),
)

for (const model of withoutTables)
  test(`${model.name}, exported as XMILE, gives the same numbers`, async () => {
    const difference = await largestDifference(model, 'xmile')
    found[`${model.name} (XMILE)`] = difference
    expect(difference).toBeLessThanOrEqual(tolerance)
  })

test('the largest relative difference of each model is said', () => {
  const lines = Object.entries(found).map(
    ([name, difference]) => `${difference.toExponential(1)} ${name}`,
  )
  console.info(`largest relative differences:\n${lines.join('\n')}`)
  expect(withoutTables.length).toBeGreaterThan(1)
  expect(lines).toHaveLength(canonModels.length + 1 + withoutTables.length)
})
