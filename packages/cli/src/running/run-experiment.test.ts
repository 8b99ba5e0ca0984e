import type { ExperimentProgress } from '@burnout/engine'
import { expect, test } from 'vitest'
import { exitCode } from '../exit-codes.ts'
import { runExperiment } from './run-experiment.ts'

/** Progress that writes down what it is told. */
const listener = () => {
  const heard: (number | string)[] = []
  return {
    heard,
    update: (done: number) => void heard.push(done),
    finish: () => void heard.push('finished'),
  }
}

function* counting(
  onStep: (done: number) => void = () => {},
): Generator<ExperimentProgress, string, undefined> {
  for (let done = 1; done <= 4; done++) {
    onStep(done)
    yield { done, total: 4 }
  }
  return 'result'
}

test('progress is passed on in runs, and the result comes last', async () => {
  const progress = listener()
  expect(await runExperiment(counting(), { runs: 20, progress })).toBe('result')
  expect(progress.heard).toEqual([5, 10, 15, 20, 'finished'])
})

test('Ctrl-C ends an experiment between its steps, and says how far it came', async () => {
  const progress = listener()
  const running = counting(done => {
    if (done === 3) process.emit('SIGINT')
  })
  await expect(runExperiment(running, { runs: 4, progress })).rejects.toMatchObject({
    code: exitCode.interrupted,
    message: 'interrupted: 75 % done; nothing was written',
  })
  expect(progress.heard.at(-1)).toBe('finished')
})

test('what the engine refuses at once is a wrong use, and what breaks later is no such thing', async () => {
  const fails = (at: number) =>
    runExperiment(
      counting(done => {
        if (done === at) throw new RangeError('invalid month: −1')
      }),
      { runs: 4, progress: listener() },
    )
  await expect(fails(1)).rejects.toMatchObject({
    code: exitCode.usage,
    message: 'invalid month: −1',
  })
  await expect(fails(2)).rejects.toBeInstanceOf(RangeError)
})
