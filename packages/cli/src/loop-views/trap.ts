import { compileScenario, noEasyReturn, trapGauge } from '@burnout/engine'
import { blockSize } from '../pool/blocks.ts'
import { runExperiment } from '../running/run-experiment.ts'
import { trapCsv } from '../store/loop-csv.ts'
import { trapText } from '../terminal/trap-text.ts'
import type { View } from './view.ts'

/** How far people lean on a quick fix, and since when it is hard to stop. */
export const trap: View = async ({ scenario, at, newProgress }) => {
  const { replicates } = scenario.run
  const options = { replicates, block: blockSize(compileScenario(scenario)) }
  const gauge = await runExperiment(
    trapGauge(scenario, at === undefined ? options : { ...options, month: at }),
    { runs: 3 * replicates, progress: newProgress() },
  )
  const back = await runExperiment(noEasyReturn(scenario, options), {
    runs: 3 * replicates,
    progress: newProgress(),
  })
  return {
    json: { format: 'burnout-trap/1', gauge, noEasyReturn: back },
    csv: () => trapCsv(gauge, back),
    table: screen => trapText(gauge, back, screen),
  }
}
