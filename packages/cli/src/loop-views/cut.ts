import { compileScenario, cuttableLoops, knockOuts } from '@burnout/engine'
import { blockSize } from '../pool/blocks.ts'
import { runExperiment } from '../running/run-experiment.ts'
import { knockOutCsv } from '../store/loop-csv.ts'
import { knockOutTable } from '../terminal/knock-out-table.ts'
import type { View } from './view.ts'

/** What loops do to exhaustion a year and five years after they are cut. */
export const cut: View = async ({ scenario, at = 0, cut: names, newProgress }) => {
  const { replicates } = scenario.run
  const loops = names.join() === 'all' ? cuttableLoops : names
  const result = await runExperiment(
    knockOuts(scenario, {
      loops,
      month: at,
      replicates,
      block: blockSize(compileScenario(scenario)),
    }),
    { runs: replicates * (1 + loops.length), progress: newProgress() },
  )
  return {
    json: result,
    csv: () => knockOutCsv(result),
    table: screen => knockOutTable(result, screen),
  }
}
