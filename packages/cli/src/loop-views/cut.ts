import { compileScenario, cuttableLoops } from '@burnout/engine'
import { partSize } from '../pool/blocks.ts'
import { shareExperiment } from '../running/share-experiment.ts'
import { knockOutCsv } from '../store/loop-csv.ts'
import { knockOutTable } from '../terminal/knock-out-table.ts'
import type { View } from './view.ts'

/** What loops do to exhaustion a year and five years after they are cut. */
export const cut: View = async ({ scenario, at = 0, cut: names, pool, newProgress }) => {
  const { replicates } = scenario.run
  const loops = names.join() === 'all' ? cuttableLoops : names
  const block = partSize(compileScenario(scenario), replicates, pool.jobs)
  const result = await shareExperiment(
    { name: 'knockOuts', args: [scenario, { loops, month: at, replicates, block }] },
    { runs: replicates * (1 + loops.length), progress: newProgress(), pool },
  )
  return {
    json: result,
    csv: () => knockOutCsv(result),
    table: screen => knockOutTable(result, screen),
  }
}
