import type { SensitivityResult } from '@burnout/engine'
import type { ReportData } from '../report-data.ts'
import { count } from '../words/lengths.ts'
import { percent } from '../words/numbers.ts'
import { assumedContent } from './assumed.ts'
import type { Document } from './document.ts'
import { faultsContent } from './faults.ts'
import { fileNameOf, reproduceContent } from './reproduce.ts'
import { aboutScenario, settingsLine } from './scenario-words.ts'
import { sensitivityAnswer, sensitivityFigure } from './sensitivity.ts'

const sensitivityCommand = (
  { method, inputs, series, month, points, replicates }: SensitivityResult,
  file: string,
): string =>
  [
    `burnout sensitivity ${file}`,
    `--method ${method}`,
    `--over ${inputs.map(({ path }) => path.replace(/^.*\./, '')).join()}`,
    `--measure ${series}`,
    `--at ${month}`,
    ...(method === 'tornado' ? [] : [`--points ${points}`]),
    `--replicates ${replicates}`,
  ].join(' ')

const chanceText = ({ chance }: SensitivityResult): string =>
  chance === null
    ? ''
    : `Of what single runs vary by, luck alone makes ${percent(chance.ofOneRun)}; of the means it leaves ${percent(chance.ofTheMeans)} in doubt.`

/** The report of what an output hangs on. */
export const sensitivityDocument = (result: SensitivityResult, { made }: ReportData): Document => {
  const { scenario, version, seed, inputs, runs, replicates } = result
  const file = fileNameOf(scenario.name)
  const all = `${count(runs.length, 'point')}, ${count(replicates, 'run')} of each`
  return {
    title: `What ${scenario.name} hangs on`,
    settings: `${settingsLine(scenario)} · ${all}`,
    answers: [{ sentence: sensitivityAnswer(result), detail: chanceText(result) }],
    parts: [
      { id: 'inputs', title: 'What matters', content: [sensitivityFigure(result)] },
      { id: 'scenario', title: 'The scenario', content: [aboutScenario(scenario)] },
    ],
    assumed: assumedContent(
      [scenario],
      inputs.map(({ path }) => path),
    ),
    faults: faultsContent(
      runs.flatMap(({ error }, point) =>
        error === null ? [] : [{ of: `point ${point}`, replicate: null, message: error }],
      ),
      [],
    ),
    reproduce: reproduceContent({
      command: sensitivityCommand(result, file),
      made,
      version,
      seed,
      runs: all,
      hashes: [],
      scenarios: [{ file, scenario }],
    }),
  }
}
