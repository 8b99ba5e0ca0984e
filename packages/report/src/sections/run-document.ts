import type { EnsembleResult } from '@burnout/engine'
import { markup } from '../markup/markup.ts'
import type { ReportData } from '../report-data.ts'
import { scenarioWords } from '../text/page.ts'
import { runWords } from '../text/run.ts'
import { runAnswer } from '../words/answers.ts'
import { count } from '../words/lengths.ts'
import { scenarioName } from '../words/scenarios.ts'
import { chartedNames } from '../words/series.ts'
import { assumedContent } from './assumed.ts'
import type { Document } from './document.ts'
import { faultsContent } from './faults.ts'
import { fileNameOf, reproduceContent } from './reproduce.ts'
import { aboutScenario, settingsLine } from './scenario-words.ts'
import { hint } from './section.ts'
import { seriesFigure } from './series-figure.ts'
import { summaryTable } from './summary-table.ts'
import { runTiles } from './tiles.ts'
import { markedStarts, toldOf } from './told.ts'

/** The report of a single scenario. */
export const runDocument = (result: EnsembleResult, { failures, made }: ReportData): Document => {
  const { scenario, version, seed, replicates, hash, warnings } = result
  const words = runWords()
  const told = toldOf([result])
  const starts = markedStarts(told)
  const [main, ...others] = chartedNames
  const file = fileNameOf(scenario.name)
  return {
    title: scenarioName(scenario),
    settings: `${settingsLine(scenario)} · ${count(replicates, 'run')}`,
    answers: [runAnswer(result)],
    parts: [
      { id: 'numbers', title: words.numbers, content: [runTiles(result)] },
      {
        id: 'course',
        title: words.course,
        content: [
          main === undefined ? null : seriesFigure(main, told, starts, false),
          hint(words.bands),
          markup`<div class="multiples">${others.map(name => seriesFigure(name, told, starts, true))}</div>`,
        ],
      },
      { id: 'ends', title: words.ends, content: [summaryTable(result)] },
      { id: 'scenario', title: scenarioWords().one, content: [aboutScenario(scenario)] },
    ],
    assumed: assumedContent([scenario]),
    faults: faultsContent(failures, warnings),
    reproduce: reproduceContent({
      command: `burnout run ${file}`,
      made,
      version,
      seed,
      runs: count(replicates, 'run'),
      hashes: [['', hash]],
      scenarios: [{ file, scenario }],
    }),
  }
}
