import { compileScenario, exhaustionAttribution, explainCurve, loopScores } from '@burnout/engine'
import { blockSize } from '../pool/blocks.ts'
import { runEnsemble } from '../running/run-ensemble.ts'
import { runExperiment } from '../running/run-experiment.ts'
import { sharesCsv } from '../store/loop-csv.ts'
import { loopTable } from '../terminal/loop-table.ts'
import type { View } from './view.ts'
import { windowOf } from './window.ts'

/** Which loops are in charge in a window, and the curve of exhaustion in three sentences. */
export const shares: View = async question => {
  const { scenario, every = 1, looks = 8, newProgress } = question
  const [from, to] = windowOf(question)
  const scores = await runExperiment(loopScores(scenario, { replicates: looks, every }), {
    runs: looks,
    progress: newProgress(),
  })
  const { result } = await runEnsemble(scenario, { progress: newProgress() })
  const attribution = await runExperiment(
    exhaustionAttribution(scenario, { block: blockSize(compileScenario(scenario)) }),
    { runs: scenario.run.replicates, progress: newProgress() },
  )
  const explanation = explainCurve({ result, scores, attribution }, { from, to })
  return {
    json: { format: 'burnout-loops/1', explanation, scores },
    csv: () => sharesCsv(scores, explanation),
    table: screen => loopTable(scores, explanation, screen),
  }
}
