import { attributeExhaustion, parseScenario, runKnockOuts } from '@burnout/engine'
import { expect, test } from 'vitest'
import { exitCode } from '../exit-codes.ts'
import { newBoard } from '../pool/board.ts'
import { measurePart } from '../pool/part-task.ts'
import type { MeasurePart, Pool } from '../pool/pool.ts'
import type { AskedExperiment } from '../pool/shared-experiments.ts'
import { tinyScenario } from '../test-scenario.ts'
import { shareExperiment } from './share-experiment.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })
const progress = { update: () => {}, finish: () => {} }
const attribution = (block: number) => ({
  name: 'attribution' as const,
  args: [scenario, { block }] as [typeof scenario, { block: number }],
})

let experiments = 0
/** Measures in this thread as a worker would, on copies. */
const asWorker = (asked: AskedExperiment): MeasurePart => {
  const experiment = experiments++
  return async part => measurePart(structuredClone({ experiment, asked, part, board: newBoard() }))
}

const poolHere = (jobs: number, share: Pool['share'] = asWorker, isOpen = true): Pool => ({
  jobs,
  isOpen,
  start: () => {},
  run: async () => null,
  share,
  stop: async () => {},
  close: async () => {},
})

test('shared parts come to the result of one thread, to the last bit', async () => {
  const whole = attributeExhaustion(scenario)
  for (const [jobs, block] of [
    [1, 4],
    [2, 1],
    [3, 3],
  ] as const) {
    const options = { runs: 4, progress, pool: poolHere(jobs) }
    expect(await shareExperiment(attribution(block), options)).toEqual(whole)
  }
  const cut = { loops: ['hiring'], month: 1, horizons: [1], replicates: 3 }
  expect(
    await shareExperiment(
      { name: 'knockOuts', args: [scenario, { ...cut, block: 2 }] },
      { runs: 6, progress, pool: poolHere(2) },
    ),
  ).toEqual(runKnockOuts(scenario, cut))
})

test('one job, or little work, is left to this thread', async () => {
  const never = () => () => Promise.reject(new Error('a worker was asked'))
  for (const pool of [poolHere(1, never), poolHere(2, never, false)])
    expect(await shareExperiment(attribution(2), { runs: 4, progress, pool })).toMatchObject({
      replicates: 4,
    })
})

test('progress is counted in runs, with the shares of parts under way', async () => {
  const heard: number[] = []
  const halfway: Pool['share'] = asked => async (part, onShare) => {
    onShare(0.5)
    return asWorker(asked)(part, onShare)
  }
  await shareExperiment(attribution(2), {
    runs: 4,
    progress: { ...progress, update: done => void heard.push(done) },
    pool: poolHere(2, halfway),
  })
  expect(heard.at(-1)).toBe(4)
  expect(heard[0]).toBe(1)
  expect(heard).toEqual([...heard].sort((a, b) => a - b))
})

test('a part that breaks ends all, says which and why, and stops the others', async () => {
  let stopped = 0
  const breaking: Pool['share'] = asked => async (part, onShare) => {
    if (part === 1) throw new Error('worker exited with code: 7')
    return asWorker(asked)(part, onShare)
  }
  const pool = { ...poolHere(2, breaking), stop: async () => void stopped++ }
  await expect(shareExperiment(attribution(1), { runs: 4, progress, pool })).rejects.toMatchObject({
    code: exitCode.failed,
    message: 'run failed: part 2 of 4: Error: worker exited with code: 7',
  })
  expect(stopped).toBe(1)
})

test('Ctrl-C stops the workers, says how far they came, and gives Ctrl-C back', async () => {
  let stopped = 0
  const stopping: Pool['share'] = asked => async (part, onShare) => {
    if (part < 3) return asWorker(asked)(part, onShare)
    process.emit('SIGINT')
    return null
  }
  const pool = { ...poolHere(2, stopping), stop: async () => void stopped++ }
  await expect(shareExperiment(attribution(1), { runs: 4, progress, pool })).rejects.toMatchObject({
    code: exitCode.interrupted,
    message: expect.stringMatching(/^interrupted: (50|75) % done; nothing was written$/),
  })
  expect([stopped, process.listenerCount('SIGINT')]).toEqual([1, 0])
})

test('what cannot be planned is a wrong use, before any worker is asked', async () => {
  const asked = { name: 'knockOuts', args: [scenario, { month: -1 }] } as const
  await expect(
    shareExperiment({ ...asked, args: [...asked.args] }, { runs: 1, progress, pool: poolHere(2) }),
  ).rejects.toMatchObject({ code: exitCode.usage })
})
