// One thread of scripts/calibrate.mjs: what the model makes of the patterns under given assumptions.
import { parentPort, workerData } from 'node:worker_threads'
import { outcomesOf } from '../../packages/engine/dist/index.js'
import { loadScenario } from './load.mjs'

const { replicates, ids } = workerData
const references = {
  network: loadScenario('primary-care-network'),
  hospital: loadScenario('hospital'),
}

/** What counts as one step away where a pattern has only one bound: the tolerance is not given. */
const ONE_SIDED = 0.1

const asTarget = ({ target, low, high }) => {
  const [from, to] = [low ?? -Infinity, high ?? Infinity]
  if (target === null || !Number.isFinite(from) || !Number.isFinite(to))
    return { target: [from, to], tolerance: ONE_SIDED }
  return { target, tolerance: (to - from) / 2 || ONE_SIDED }
}

parentPort.on('message', assumptions => {
  try {
    const outcomes = outcomesOf(references, {
      replicates,
      assumptions,
      ...(ids === null ? {} : { ids }),
    })
    const answers = outcomes
      .filter(({ weight }) => weight > 0)
      .map(outcome => ({
        id: outcome.id,
        value: outcome.value,
        weight: outcome.weight,
        ...asTarget(outcome),
      }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort.postMessage(answers)
  } catch (error) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort.postMessage({ error: error.message })
  }
})
