import type { ComparedResult, ComparisonResult } from '@burnout/engine'
import { markup, type Content } from '../markup/markup.ts'
import type { ReportData } from '../report-data.ts'
import { comparedAnswer } from '../words/answers.ts'
import { count, letterOf, listed } from '../words/lengths.ts'
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

const howSure =
  'Each run of a scenario is paired with the run of A that has the same luck, so that what is left is the difference that the scenario makes. 95 %: paired t-interval of the mean difference. Better: share of pairs, ties counted half.'

const howLedger =
  'A month stands out from chance where the paired interval of its mean difference, widened for the number of months (Bonferroni), leaves out 0. First: the months that stand out the other way than it ends. In the end: the side on which the mean stays, from the first month that stands out there. What rounds to nothing is left out.'

/** Tiles of one scenario, under its name where there are several. */
const tilesOf = (compared: ComparedResult, letter: string, several: boolean): Content => [
  several ? markup`<h3>${letter} ${compared.scenario.name}</h3>` : null,
  comparedTiles(compared),
]

const tablesOf = (compared: ComparedResult, letter: string): Content => {
  const { at, coverage, decomposition } = compared
  const ledger = ledgerTable(compared, letter)
  return [
    markup`<h3>${letter} against A</h3>`,
    at.map(moment => momentTable(moment, letter, coverage)),
    markup`<h3>Is ${letter} worse before it is better?</h3>`,
    ledger ?? markup`<p>No month of any output stands out from chance.</p>`,
    markup`<h3>What ${letter} costs, and what comes back</h3>`,
    moneyTable(compared, letter),
    decomposition === null ? null : decompositionTables(decomposition, letter),
  ]
}

/** Names of files for the scenarios, by letter. */
const fileOf = (position: number): string => `${letterOf(position).toLowerCase()}.yaml`

/** The report of a comparison: what each scenario changes against the first. */
export const comparisonDocument = (result: ComparisonResult, { made }: ReportData): Document => {
  const { reference, comparisons, failures } = result
  const results = [reference, ...comparisons]
  const told = toldOf(results)
  const starts = markedStarts(told)
  const [main, ...others] = chartedNames
  const several = comparisons.length > 1
  const names = comparisons.map(({ scenario }) => scenario.name)
  const pairs = comparisons.map(
    (compared, i) => `${several ? `${letterOf(i + 1)}: ` : ''}${count(compared.pairs, 'pair')}`,
  )
  return {
    title: `${listed(names)} against ${reference.scenario.name}`,
    settings: `${settingsLine(reference.scenario)} · ${pairs.join(', ')} of runs`,
    answers: comparisons.map((compared, i) =>
      comparedAnswer(compared, {
        reference: `${reference.scenario.name} (A)`,
        other: `${compared.scenario.name} (${letterOf(i + 1)})`,
      }),
    ),
    parts: [
      {
        id: 'numbers',
        title: 'In numbers',
        content: comparisons.map((compared, i) => tilesOf(compared, letterOf(i + 1), several)),
      },
      {
        id: 'course',
        title: 'Over time',
        content: [
          lettersKey(told),
          main === undefined ? null : seriesFigure(main, told, starts, false),
          hint(
            several
              ? 'Lines: means of the runs.'
              : 'Lines: means of the runs. Bands: the middle 50 % and 90 % of runs.',
          ),
          markup`<div class="multiples">${others.map(name => seriesFigure(name, told, starts, true))}</div>`,
        ],
      },
      {
        id: 'differences',
        title: 'What it changes',
        content: [
          hint(
            several
              ? 'Differences from A, pair by pair: their mean.'
              : 'Differences from A, pair by pair. Line: their mean. Bands: its 95 % interval, and the middle 90 % of pairs.',
          ),
          markup`<div class="multiples">${['exhaustion' as const, ...headlines].map(name => differenceFigure(name, result, starts))}</div>`,
          comparisons.map((compared, i) => tablesOf(compared, letterOf(i + 1))),
          hint(howSure),
          hint(howLedger),
        ],
      },
      {
        id: 'differs',
        title: 'What differs between the scenarios',
        content: [
          comparisons.map((compared, i) => differsTable(compared, letterOf(i + 1))),
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
      runs: `${count(reference.replicates, 'run')} of each scenario`,
      hashes: results.map(({ hash }, i) => [letterOf(i), hash]),
      scenarios: results.map(({ scenario }, i) => ({ file: fileOf(i), scenario })),
    }),
  }
}
