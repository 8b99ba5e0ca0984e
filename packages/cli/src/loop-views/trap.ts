import { compileScenario, noEasyReturn } from '@burnout/engine'
import { blockSize, partSize } from '../pool/blocks.ts'
import { runExperiment } from '../running/run-experiment.ts'
import { shareExperiment } from '../running/share-experiment.ts'
import { trapCsv } from '../store/loop-csv.ts'
import { trapText } from '../terminal/trap-text.ts'
import type { View } from './view.ts'

/** How far people lean on a quick fix, and since when it is hard to stop. */
export const trap: View = async ({ scenario, at, pool, newProgress }) => {
  const { replicates } = scenario.run
  const run = compileScenario(scenario)
  const options = { replicates, block: partSize(run, replicates, pool.jobs) }
  const gauge = await shareExperiment(
    {
      name: 'trapGauge',
      args: [scenario, at === undefined ? options : { ...options, month: at }],
    },
    { runs: 3 * replicates, progress: newProgress(), pool },
  )
  // each month that is tried hangs on the ones before, so that this thread does it alone
  const back = await runExperiment(noEasyReturn(scenario, { replicates, block: blockSize(run) }), {
    runs: 3 * replicates,
    progress: newProgress(),
  })
  return {
    json: { format: 'burnout-trap/1', gauge, noEasyReturn: back },
    csv: () => trapCsv(gauge, back),
    table: screen => trapText(gauge, back, screen),
  }
}
