import type { SensitivityResult } from '@burnout/engine'
import type { ReportData } from '../report-data.ts'
import { sensitivityWords } from '../text/experiments.ts'
import { faultWords, scenarioWords } from '../text/page.ts'
import { count } from '../words/lengths.ts'
import { percent } from '../words/numbers.ts'
import { scenarioName } from '../words/scenarios.ts'
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
    : sensitivityWords().chance(percent(chance.ofOneRun), percent(chance.ofTheMeans))

/** The report of what an output hangs on. */
export const sensitivityDocument = (result: SensitivityResult, { made }: ReportData): Document => {
  const { scenario, version, seed, inputs, runs, replicates } = result
  const file = fileNameOf(scenario.name)
  const words = sensitivityWords()
  const all = words.runs(count(runs.length, 'point'), count(replicates, 'run'))
  return {
    title: words.title(scenarioName(scenario)),
    settings: `${settingsLine(scenario)} · ${all}`,
    answers: [{ sentence: sensitivityAnswer(result), detail: chanceText(result) }],
    parts: [
      { id: 'inputs', title: words.matters, content: [sensitivityFigure(result)] },
      { id: 'scenario', title: scenarioWords().one, content: [aboutScenario(scenario)] },
    ],
    assumed: assumedContent(
      [scenario],
      inputs.map(({ path }) => path),
    ),
    faults: faultsContent(
      runs.flatMap(({ error }, point) =>
        error === null ? [] : [{ of: faultWords().point(point), replicate: null, message: error }],
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
