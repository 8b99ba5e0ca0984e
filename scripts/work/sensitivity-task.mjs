// One thread of scripts/sensitivity.mjs: the headlines of the baseline under one change of an assumption.
import { parentPort, workerData } from 'node:worker_threads'
import { runEnsemble } from '../../packages/engine/dist/index.js'
import { loadScenario } from './load.mjs'

const { headlines, replicates } = workerData
const scenarios = Object.fromEntries(
  [...new Set(headlines.map(({ scenario }) => scenario))].map(name => [name, loadScenario(name)]),
)

parentPort.on('message', assumptions => {
  try {
    const results = Object.fromEntries(
      Object.entries(scenarios).map(([name, scenario]) => [
        name,
        runEnsemble(
          { ...scenario, assumptions: { ...scenario.assumptions, ...assumptions } },
          replicates,
        ),
      ]),
    )
    const answers = headlines.map(({ scenario, series, day, against }) => {
      const at = name => {
        const { t, series: all } = results[name]
        const record = t.findLastIndex(since => since <= day)
        return all[series].mean[record]
      }
      return against === undefined ? at(scenario) : at(scenario) - at(against)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort.postMessage(answers)
  } catch (error) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort.postMessage({ error: error.message })
  }
})
