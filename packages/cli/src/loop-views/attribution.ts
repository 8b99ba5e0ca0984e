import { compileScenario, redesignChange } from '@burnout/engine'
import { partSize } from '../pool/blocks.ts'
import { shareExperiment } from '../running/share-experiment.ts'
import { attributionCsv } from '../store/loop-csv.ts'
import { attributionTable } from '../terminal/attribution-table.ts'
import type { View } from './view.ts'
import { windowOf } from './window.ts'

/** What pushed exhaustion in every month, and what became of redesign. */
export const attribution: View = async question => {
  const { scenario, pool, newProgress } = question
  const { replicates } = scenario.run
  const window = windowOf(question)
  const block = partSize(compileScenario(scenario), replicates, pool.jobs)
  const result = await shareExperiment(
    { name: 'attribution', args: [scenario, { block }] },
    { runs: replicates, progress: newProgress(), pool },
  )
  const redesign = redesignChange(result, ...window)
  return {
    json: { ...result, window, redesignChange: redesign },
    csv: () => attributionCsv(result, window),
    table: screen => attributionTable(result, redesign, window, screen),
  }
}
