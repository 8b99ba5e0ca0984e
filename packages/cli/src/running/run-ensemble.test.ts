import { parseScenario, runEnsemble as runAtOnce, simulate } from '@burnout/engine'
import { expect, test } from 'vitest'
import { exitCode } from '../exit-codes.ts'
import type { Pool } from '../pool/pool.ts'
import { runEnsemble, runUntilPrecise } from './run-ensemble.ts'
import { tinyScenario } from '../test-scenario.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml', set: ['run.replicates=12'] })
const progress = { update: () => {}, finish: () => {} }

/** Runs as usual, but breaks off whenever one of these replicates is in the block. */
const without =
  (...broken: number[]): typeof simulate =>
  (run, options) => {
    const { first, count } = options
    if (broken.some(each => each >= first && each < first + count)) throw new Error('broken')
    return simulate(run, options)
  }

test('blocks give the result of the whole ensemble', async () => {
  const { result, failures } = await runEnsemble(scenario, { progress })
  expect(result).toEqual(runAtOnce(scenario))
  expect(failures).toEqual([])
})

test('a replicate that fails costs no other', async () => {
  const options = { progress, simulate: without(3, 11) }
  const { result, failures } = await runEnsemble(scenario, options)
  expect(result.replicates).toBe(10)
  expect(failures).toEqual([
    { replicate: 3, message: 'Error: broken' },
    { replicate: 11, message: 'Error: broken' },
  ])
})

test('an ensemble that would fill the memory is refused before it begins, with a way out', async () => {
  const set = ['run.replicates=10000', 'run.horizon=5 years', 'run.record=1 day']
  const huge = parseScenario(tinyScenario(), { file: 'tiny.yaml', set })
  await expect(runEnsemble(huge, { progress })).rejects.toThrowError(
    expect.objectContaining({
      code: exitCode.usage,
      message: expect.stringMatching(
        /^too large for memory: 10000 runs of .+ record 15\.\d GB; expected at most 1 GB$/,
      ),
      hint: expect.stringContaining('--out'),
    }),
  )
})

test('when every replicate fails, so does the run', async () => {
  const all = without(...Array.from({ length: 12 }, (_, i) => i))
  await expect(runEnsemble(scenario, { progress, simulate: all })).rejects.toThrowError(
    expect.objectContaining({
      code: exitCode.failed,
      message: 'run failed: all 12 replicates of Tiny: Error: broken',
    }),
  )
})

test('Ctrl-C stops between blocks and says how far it came', async () => {
  const interrupted = { ...progress, update: () => void process.emit('SIGINT') }
  await expect(runEnsemble(scenario, { progress: interrupted })).rejects.toThrowError(
    expect.objectContaining({
      code: exitCode.interrupted,
      message: 'interrupted: 10 of 12 replicates of Tiny done; nothing was written',
    }),
  )
  expect(process.listenerCount('SIGINT')).toBe(0)
})

test('progress ends at the last replicate', async () => {
  const steps: number[] = []
  const counting = { ...progress, update: (done: number) => void steps.push(done) }
  await runEnsemble(scenario, { progress: counting })
  expect(steps.at(-1)).toBe(12)
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
})

test('as many failures as allowed are borne, and one more ends it', async () => {
  const options = { progress, simulate: without(3, 5, 11) }
  const some = await runEnsemble(scenario, { ...options, limits: { maxFailures: 3 } })
  expect(some.failures).toHaveLength(3)
  await expect(
    runEnsemble(scenario, { ...options, limits: { maxFailures: 1 } }),
  ).rejects.toMatchObject({
    code: exitCode.failed,
    message: 'too many failed runs: 2 of Tiny; expected at most 1; replicate 3: Error: broken',
  })
})

/** A pool of one worker that is this thread, and writes down what it was given. */
const poolHere = (jobs: number) => {
  const blocks: number[] = []
  const pool: Pool = {
    jobs,
    isOpen: false,
    start: () => {},
    run: async (run, block) => {
      blocks.push(block.count)
      return simulate(run, block)
    },
    share: () => async () => null,
    stop: async () => {},
    close: async () => {},
  }
  return { pool, blocks }
}

test('little work is left in this thread, and a run with a time limit is run by a worker on its own', async () => {
  const { pool, blocks } = poolHere(2)
  await runEnsemble(scenario, { progress, pool })
  expect(blocks).toEqual([])
  const { result } = await runEnsemble(scenario, { progress, pool, limits: { timeout: 60 } })
  expect(blocks).toEqual(new Array(12).fill(1))
  expect(result).toEqual(runAtOnce(scenario))
})

const many = parseScenario(tinyScenario(), { file: 'tiny.yaml', set: ['run.replicates=200'] })
const goals = [{ series: 'exhaustion', halfWidth: 3 }] as const

test('runs are added until the mean is known, and are those of an ensemble of as many', async () => {
  const { result } = await runUntilPrecise(many, goals, { progress })
  const { precision, ...rest } = result
  expect(precision).toMatchObject({ enough: true, goals: [{ series: 'exhaustion', asked: 3 }] })
  expect(result.replicates).toBeGreaterThanOrEqual(50)
  expect(result.replicates).toBeLessThan(200)
  const asMany = { ...many, run: { ...many.run, replicates: result.replicates } }
  expect(rest).toEqual(runAtOnce(asMany))
})

test('a precision ends with the most runs that are allowed, and says that it was not reached', async () => {
  const few = { ...many, run: { ...many.run, replicates: 12 } }
  const { result } = await runUntilPrecise(few, goals, { progress })
  expect(result).toMatchObject({ replicates: 12, precision: { enough: false } })
})

test('a precision counts the runs that finished, and none for ever', async () => {
  const all = without(...Array.from({ length: 200 }, (_, i) => i))
  const some = await runUntilPrecise(many, goals, { progress, simulate: without(0, 7) })
  expect(some.failures).toHaveLength(2)
  expect(some.result.replicates).toBe(some.result.scenario.run.replicates - 2)
  await expect(runUntilPrecise(many, goals, { progress, simulate: all })).rejects.toMatchObject({
    message: 'run failed: all 50 replicates of Tiny: Error: broken',
  })
})
