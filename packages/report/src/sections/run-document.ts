import type { EnsembleResult } from '@burnout/engine'
import { markup } from '../markup/markup.ts'
import type { ReportData } from '../report-data.ts'
import { runAnswer } from '../words/answers.ts'
import { count } from '../words/lengths.ts'
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
  const told = toldOf([result])
  const starts = markedStarts(told)
  const [main, ...others] = chartedNames
  const file = fileNameOf(scenario.name)
  return {
    title: scenario.name,
    settings: `${settingsLine(scenario)} · ${count(replicates, 'run')}`,
    answers: [runAnswer(result)],
    parts: [
      { id: 'numbers', title: 'In numbers', content: [runTiles(result)] },
      {
        id: 'course',
        title: 'Over time',
        content: [
          main === undefined ? null : seriesFigure(main, told, starts, false),
          hint('Line: mean of the runs. Bands: the middle 50 % and 90 % of runs.'),
          markup`<div class="multiples">${others.map(name => seriesFigure(name, told, starts, true))}</div>`,
        ],
      },
      { id: 'ends', title: 'From start to end', content: [summaryTable(result)] },
      { id: 'scenario', title: 'The scenario', content: [aboutScenario(scenario)] },
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
