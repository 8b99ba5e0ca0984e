import type { ComparedResult, ComparisonResult } from '@burnout/engine'
import { markup, type Content } from '../markup/markup.ts'
import type { ReportData } from '../report-data.ts'
import { comparisonWords } from '../text/comparison.ts'
import { runWords } from '../text/run.ts'
import { comparedAnswer } from '../words/answers.ts'
import { count, letterOf, listed } from '../words/lengths.ts'
import { scenarioName } from '../words/scenarios.ts'
import { chartedNames, headlines } from '../words/series.ts'
import { assumedContent } from './assumed.ts'
import { ledgerTable, momentTable } from './compared-tables.ts'
import { decompositionTables } from './decomposition.ts'
import { differenceFigure } from './difference-figure.ts'
import { differsTable } from './differs.ts'
import type { Document } from './document.ts'
import { faultsContent } from './faults.ts'
import { moneyTable } from './money.ts'
import { reproduceContent } from './reproduce.ts'
import { aboutScenario, settingsLine } from './scenario-words.ts'
import { hint } from './section.ts'
import { lettersKey, seriesFigure } from './series-figure.ts'
import { comparedTiles } from './tiles.ts'
import { markedStarts, toldOf } from './told.ts'

/** Tiles of one scenario, under its name where there are several. */
const tilesOf = (compared: ComparedResult, letter: string, several: boolean): Content => [
  several ? markup`<h3>${letter} ${scenarioName(compared.scenario)}</h3>` : null,
  comparedTiles(compared),
]

const tablesOf = (compared: ComparedResult, letter: string): Content => {
  const { at, coverage, decomposition } = compared
  const ledger = ledgerTable(compared, letter)
  const words = comparisonWords()
  return [
    markup`<h3>${words.against(letter)}</h3>`,
    at.map(moment => momentTable(moment, letter, coverage)),
    markup`<h3>${words.worseFirst(letter)}</h3>`,
    ledger ?? markup`<p>${words.noMonth}</p>`,
    markup`<h3>${words.costs(letter)}</h3>`,
    moneyTable(compared, letter),
    decomposition === null ? null : decompositionTables(decomposition, letter),
  ]
}

/** Names of files for the scenarios, by letter. */
const fileOf = (position: number): string => `${letterOf(position).toLowerCase()}.yaml`

/** The report of a comparison: what each scenario changes against the first. */
export const comparisonDocument = (result: ComparisonResult, { made }: ReportData): Document => {
  const { reference, comparisons, failures } = result
  const words = comparisonWords()
  const { numbers, course } = runWords()
  const results = [reference, ...comparisons]
  const told = toldOf(results)
  const starts = markedStarts(told)
  const [main, ...others] = chartedNames
  const several = comparisons.length > 1
  const names = comparisons.map(({ scenario }) => scenarioName(scenario))
  const pairs = comparisons.map(
    (compared, i) => `${several ? `${letterOf(i + 1)}: ` : ''}${count(compared.pairs, 'pair')}`,
  )
  return {
    title: words.title(listed(names), scenarioName(reference.scenario)),
    settings: `${settingsLine(reference.scenario)} · ${words.ofRuns(pairs.join(', '))}`,
    answers: comparisons.map((compared, i) =>
      comparedAnswer(compared, {
        reference: `${scenarioName(reference.scenario)} (A)`,
        other: `${scenarioName(compared.scenario)} (${letterOf(i + 1)})`,
      }),
    ),
    parts: [
      {
        id: 'numbers',
        title: numbers,
        content: comparisons.map((compared, i) => tilesOf(compared, letterOf(i + 1), several)),
      },
      {
        id: 'course',
        title: course,
        content: [
          lettersKey(told),
          main === undefined ? null : seriesFigure(main, told, starts, false),
          hint(several ? words.lines : words.bands),
          markup`<div class="multiples">${others.map(name => seriesFigure(name, told, starts, true))}</div>`,
        ],
      },
      {
        id: 'differences',
        title: words.changes,
        content: [
          hint(several ? words.differences : words.differenceBands),
          markup`<div class="multiples">${['exhaustion' as const, ...headlines].map(name => differenceFigure(name, result, starts))}</div>`,
          comparisons.map((compared, i) => tablesOf(compared, letterOf(i + 1))),
          hint(words.howSure),
          hint(words.howLedger),
        ],
      },
      {
        id: 'differs',
        title: words.differs,
        content: [
          comparisons.map((compared, i) =>
            differsTable(compared, reference.scenario, letterOf(i + 1)),
          ),
          results.map(({ scenario }) => aboutScenario(scenario)),
        ],
      },
    ],
    assumed: assumedContent(results.map(({ scenario }) => scenario)),
    faults: faultsContent(
      failures.map(({ scenario, ...rest }) => ({ of: scenario, ...rest })),
      results.flatMap(({ warnings }) => warnings),
    ),
    reproduce: reproduceContent({
      command: `burnout compare ${results.map((_, i) => fileOf(i)).join(' ')}`,
      made,
      version: reference.version,
      seed: reference.seed,
      runs: words.ofEach(count(reference.replicates, 'run')),
      hashes: results.map(({ hash }, i) => [letterOf(i), hash]),
      scenarios: results.map(({ scenario }, i) => ({ file: fileOf(i), scenario })),
    }),
  }
}
