import { markup } from '../markup/markup.ts'
import type { ReportData, SweepResult } from '../report-data.ts'
import { sweepWords } from '../text/experiments.ts'
import { scenarioWords } from '../text/page.ts'
import { count } from '../words/lengths.ts'
import { assumedContent } from './assumed.ts'
import type { Document } from './document.ts'
import { faultsContent } from './faults.ts'
import { fileNameOf, reproduceContent } from './reproduce.ts'
import { aboutScenario } from './scenario-words.ts'
import { hint } from './section.ts'
import { effectFigures, pointsTable, sweepAnswer } from './sweep.ts'

/** The report of a sweep: every point, and each measure over what was varied. */
export const sweepDocument = (result: SweepResult, { failures, made }: ReportData): Document => {
  const {
    name,
    about,
    design,
    version,
    seed,
    runs,
    hash,
    experiment,
    shard,
    scenarios,
    factors,
    points,
  } = result
  const words = sweepWords()
  const several = scenarios.length > 1
  const files = scenarios.map(scenario => ({ file: fileNameOf(scenario.name), scenario }))
  const own = fileNameOf(name)
  const file = files.some(each => each.file === own) ? `experiment-${own}` : own
  return {
    title: name,
    settings: words.settings(design, count(points.length, 'point'), count(runs, 'run')),
    answers: [{ sentence: sweepAnswer(result), detail: about }],
    parts: [
      {
        id: 'effects',
        title: words.effects,
        content: [hint(words.dots), markup`<div class="multiples">${effectFigures(result)}</div>`],
      },
      { id: 'points', title: words.every, content: [pointsTable(result)] },
      {
        id: 'scenario',
        title: several ? scenarioWords().several : scenarioWords().one,
        content: scenarios.map(aboutScenario),
      },
    ],
    assumed: assumedContent(
      scenarios,
      factors.map(({ path }) => path),
    ),
    faults: faultsContent(failures, []),
    reproduce: reproduceContent({
      command: `burnout sweep ${file} --out results${shard === null ? '' : ` --shard ${shard}`}`,
      made,
      version,
      seed,
      runs: count(runs, 'run'),
      hashes: [['', hash]],
      files: [{ file, text: experiment }],
      scenarios: files,
    }),
  }
}
