import type { LoopsResult, ReportData } from '../report-data.ts'
import { loopWords } from '../text/experiments.ts'
import { scenarioWords } from '../text/page.ts'
import { runWords } from '../text/run.ts'
import { count } from '../words/lengths.ts'
import { scenarioName } from '../words/scenarios.ts'
import { assumedContent } from './assumed.ts'
import type { Document } from './document.ts'
import { faultsContent } from './faults.ts'
import { loopsFigure } from './loops.ts'
import { fileNameOf, reproduceContent } from './reproduce.ts'
import { aboutScenario, settingsLine } from './scenario-words.ts'
import { hint } from './section.ts'

/** The report of which loops are at work. */
export const loopsDocument = (
  { scores, explanation }: LoopsResult,
  { made }: ReportData,
): Document => {
  const { scenario, version, seed, replicates } = scores
  const words = loopWords()
  const [sentence = '', ...more] = words.explained(explanation, scenario)
  const file = fileNameOf(scenario.name)
  return {
    title: words.title(scenarioName(scenario)),
    settings: `${settingsLine(scenario)} · ${count(replicates, 'run')}`,
    answers: [{ sentence, detail: more.join(' ') }],
    parts: [
      {
        id: 'loops',
        title: runWords().course,
        content: [loopsFigure(scores), hint(words.shares)],
      },
      { id: 'scenario', title: scenarioWords().one, content: [aboutScenario(scenario)] },
    ],
    assumed: assumedContent([scenario]),
    faults: faultsContent([], []),
    reproduce: reproduceContent({
      command: `burnout loops ${file} -n ${replicates}`,
      made,
      version,
      seed,
      runs: count(replicates, 'run'),
      hashes: [],
      scenarios: [{ file, scenario }],
    }),
  }
}
