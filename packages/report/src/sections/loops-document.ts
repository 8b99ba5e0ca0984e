import type { LoopsResult, ReportData } from '../report-data.ts'
import { count } from '../words/lengths.ts'
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
  const [sentence, ...more] = explanation.sentences
  const file = fileNameOf(scenario.name)
  return {
    title: `Loops at work in ${scenario.name}`,
    settings: `${settingsLine(scenario)} · ${count(replicates, 'run')}`,
    answers: [{ sentence, detail: more.join(' ') }],
    parts: [
      {
        id: 'loops',
        title: 'Over time',
        content: [
          loopsFigure(scores),
          hint(
            'Shares of loops explain change, and blame nobody. Each loop stands for all circuits through the link that is its own.',
          ),
        ],
      },
      { id: 'scenario', title: 'The scenario', content: [aboutScenario(scenario)] },
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
