import { compileScenario, explainCurve } from '@burnout/engine'
import { partSize } from '../pool/blocks.ts'
import { runEnsemble } from '../running/run-ensemble.ts'
import { shareExperiment } from '../running/share-experiment.ts'
import { sharesCsv } from '../store/loop-csv.ts'
import { loopTable } from '../terminal/loop-table.ts'
import type { View } from './view.ts'
import { windowOf } from './window.ts'

/** Which loops are in charge in a window, and the curve of exhaustion in three sentences. */
export const shares: View = async question => {
  const { scenario, every = 1, looks = 8, pool, newProgress } = question
  const [from, to] = windowOf(question)
  const { replicates } = scenario.run
  const scores = await shareExperiment(
    { name: 'loopScores', args: [scenario, { replicates: looks, every }] },
    { runs: looks, progress: newProgress(), pool },
  )
  const { result } = await runEnsemble(scenario, { progress: newProgress(), pool })
  const block = partSize(compileScenario(scenario), replicates, pool.jobs)
  const attribution = await shareExperiment(
    { name: 'attribution', args: [scenario, { block }] },
    { runs: replicates, progress: newProgress(), pool },
  )
  const explanation = explainCurve({ result, scores, attribution }, { from, to })
  return {
    json: { format: 'burnout-loops/1', explanation, scores },
    csv: () => sharesCsv(scores, explanation),
    table: screen => loopTable(scores, explanation, screen),
  }
}
