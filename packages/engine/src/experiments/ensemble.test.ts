import { expect, test } from 'vitest'
import { simulate } from '../model/simulate.ts'
import { compileScenario } from '../scenario/index.ts'
import { ensembleBlocks, runEnsemble } from './ensemble.ts'
import { GrowingHash, resultHash } from './hash.ts'
import { parseScenario } from './scenario-language.ts'

const scenario = parseScenario(
  `version: 1
name: Small
run: { horizon: 60 days, replicates: 5 }
organisation: { clinics: [{ name: A, physicians: 3 }, { name: B, physicians: 2 }] }
`,
  { file: 'small.yaml' },
)
const run = compileScenario(scenario)

test('blocks cover every replicate once, in order', () => {
  const blocks = [...ensembleBlocks(run, 5, 2)]
  expect(blocks.map(({ first, count }) => [first, count])).toEqual([
    [0, 2],
    [2, 2],
    [4, 1],
  ])
})

test('the hash is that of the values: 64 hexadecimal digits, the same for any blocks', () => {
  const hash = resultHash([...ensembleBlocks(run, 5, 5)])
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(resultHash([...ensembleBlocks(run, 5, 2)])).toBe(hash)
  expect(resultHash([...ensembleBlocks(run, 4, 2)])).not.toBe(hash)
})

test('the hash of an ensemble that grows is that of what there is so far', () => {
  const traces = [...ensembleBlocks(run, 5, 2)]
  const growing = new GrowingHash()
  for (const [index, trace] of traces.entries()) {
    growing.add(trace)
    expect(growing.value()).toBe(resultHash(traces.slice(0, index + 1)))
  }
})

test('a result carries what is needed to run it again, and the series at the horizon', () => {
  const result = runEnsemble(scenario)
  expect(result).toMatchObject({
    format: 'burnout-result/1',
    scenario,
    seed: 'baseline',
    replicates: 5,
    start: '2026-01-01',
  })
  expect(result.t).toEqual([0, 7, 14, 21, 28, 35, 42, 49, 56])
  const { mean } = result.series.exhaustion
  expect(result.summary.exhaustion.mean).toBe(mean[mean.length - 1])
})

test('a block that is stopped gives nothing', () => {
  expect(simulate(run, { first: 0, count: 1, onProgress: day => day < 14 })).toBe(null)
})
