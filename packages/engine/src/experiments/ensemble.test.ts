import { expect, test } from 'vitest'
import { seriesNames } from '../model/series/catalogue.ts'
import { simulate } from '../model/simulate.ts'
import { compileScenario } from '../scenario/index.ts'
import { BLOCK, blockOf, ensembleBlocks, runEnsemble } from './ensemble.ts'
import { GrowingHash, hashedBytes, resultHash } from './hash.ts'
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

test('small organisations go side by side in larger blocks', () => {
  const [clinic] = run.clinics
  const sizes = [1, 10, 1000].map(clinics =>
    blockOf({ ...run, clinics: Array.from({ length: clinics }, () => clinic) }),
  )
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  expect(sizes[0]).toBeGreaterThan(BLOCK)
  expect(sizes[2]).toBe(BLOCK)
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

test('what is hashed are the values of one replicate after the other, whatever there is room for', () => {
  const [trace] = [...ensembleBlocks(run, 5, 5)]
  const { records, count } = trace
  const roomy = { ...trace, t: new Float64Array([...trace.t, 0, 0]), values: new Float64Array() }
  roomy.values = Float64Array.from(
    { length: seriesNames.length * (records + 2) * count },
    (_, at) => {
      const [row, o] = [Math.floor(at / count), at % count]
      const [s, r] = [Math.floor(row / (records + 2)), row % (records + 2)]
      return r < records ? trace.values[(s * records + r) * count + o] : 9e9
    },
  )
  const expected = Array.from({ length: count }, (_, o) =>
    Array.from(
      { length: seriesNames.length * records },
      (_unused, row) => trace.values[row * count + o],
    ),
  )
  for (const each of [trace, roomy]) {
    const view = new DataView(hashedBytes(each).buffer)
    expect(
      Array.from({ length: view.byteLength / 8 }, (_, i) => view.getFloat64(i * 8, true)),
    ).toEqual(expected.flat())
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
