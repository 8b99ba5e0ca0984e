import { compileScenario, exhaustionAttribution, redesignChange } from '@burnout/engine'
import { blockSize } from '../pool/blocks.ts'
import { runExperiment } from '../running/run-experiment.ts'
import { attributionCsv } from '../store/loop-csv.ts'
import { attributionTable } from '../terminal/attribution-table.ts'
import type { View } from './view.ts'
import { windowOf } from './window.ts'

/** What pushed exhaustion in every month, and what became of redesign. */
export const attribution: View = async question => {
  const { scenario, newProgress } = question
  const { replicates } = scenario.run
  const window = windowOf(question)
  const result = await runExperiment(
    exhaustionAttribution(scenario, { block: blockSize(compileScenario(scenario)) }),
    { runs: replicates, progress: newProgress() },
  )
  const redesign = redesignChange(result, ...window)
  return {
    json: { ...result, window, redesignChange: redesign },
    csv: () => attributionCsv(result, window),
    table: screen => attributionTable(result, redesign, window, screen),
  }
}
