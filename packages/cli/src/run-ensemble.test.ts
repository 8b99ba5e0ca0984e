import { parseScenario, runEnsemble as runAtOnce, simulate } from '@burnout/engine'
import { expect, test } from 'vitest'
import { exitCode } from './exit-codes.ts'
import { runEnsemble } from './run-ensemble.ts'
import { tinyScenario } from './test-scenario.ts'

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
