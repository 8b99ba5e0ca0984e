import type { ComparedResult, ComparisonResult } from '@burnout/engine'
import { markup, type Content } from '../markup/markup.ts'
import type { ReportData } from '../report-data.ts'
import { comparisonWords } from '../text/comparison.ts'
import { againWords } from '../text/page.ts'
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
import { markedStarts, toldOf, type Sides } from './told.ts'

/** Tiles of one scenario, under its name where there are several. */
const tilesOf = (
  compared: ComparedResult,
  [letter, reference]: Sides,
  several: boolean,
): Content => [
  several ? markup`<h3>${letter} ${scenarioName(compared.scenario)}</h3>` : null,
  comparedTiles(compared, reference),
]

const tablesOf = (compared: ComparedResult, sides: Sides): Content => {
  const [letter, reference] = sides
  const { at, coverage, decomposition } = compared
  const ledger = ledgerTable(compared, sides)
  const words = comparisonWords()
  return [
    markup`<h3>${words.against(letter, reference)}</h3>`,
    at.map(moment => momentTable(moment, sides, coverage)),
    markup`<h3>${words.worseFirst(letter)}</h3>`,
    ledger ?? markup`<p>${words.noMonth}</p>`,
    markup`<h3>${words.costs(letter)}</h3>`,
    moneyTable(compared, sides),
    decomposition === null ? null : decompositionTables(decomposition, sides),
  ]
}

/** The name of a file for a scenario, by its letter. */
const fileOf = (letter: string): string => `${letter.toLowerCase()}.yaml`

/** By which letters the command tells of files that have others here; `null` where they are the same. */
const reletteredNote = (letters: readonly string[]): string | null => {
  const { relettered, letterIs } = againWords()
  const others = letters.flatMap((letter, i) =>
    letter === letterOf(i) ? [] : [letterIs(letterOf(i), fileOf(letter))],
  )
  return others.length === 0 ? null : relettered(others)
}

/** The report of a comparison: what each scenario changes against the first. */
export const comparisonDocument = (
  result: ComparisonResult,
  { made, letters: own }: ReportData,
): Document => {
  const { reference, comparisons, failures } = result
  const words = comparisonWords()
  const { numbers, course } = runWords()
  const results = [reference, ...comparisons]
  const letters = own ?? results.map((_, i) => letterOf(i))
  const [before, ...after] = letters
  const told = toldOf(results, letters)
  const starts = markedStarts(told)
  const [main, ...others] = chartedNames
  const several = comparisons.length > 1
  const names = comparisons.map(({ scenario }) => scenarioName(scenario))
  const pairs = comparisons.map(
    (compared, i) => `${several ? `${after[i]}: ` : ''}${count(compared.pairs, 'pair')}`,
  )
  return {
    title: words.title(listed(names), scenarioName(reference.scenario)),
    settings: `${settingsLine(reference.scenario)} · ${words.ofRuns(pairs.join(', '))}`,
    answers: comparisons.map((compared, i) =>
      comparedAnswer(compared, {
        reference: `${scenarioName(reference.scenario)} (${before})`,
        other: `${scenarioName(compared.scenario)} (${after[i]})`,
      }),
    ),
    parts: [
      {
        id: 'numbers',
        title: numbers,
        content: comparisons.map((compared, i) => tilesOf(compared, [after[i], before], several)),
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
          hint(several ? words.differences(before) : words.differenceBands(before)),
          markup`<div class="multiples">${['exhaustion' as const, ...headlines].map(name => differenceFigure(name, result, letters, starts))}</div>`,
          comparisons.map((compared, i) => tablesOf(compared, [after[i], before])),
          hint(words.howSure(before)),
          hint(words.howLedger),
        ],
      },
      {
        id: 'differs',
        title: words.differs,
        content: [
          comparisons.map((compared, i) =>
            differsTable(compared, reference.scenario, [after[i], before]),
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
      command: `burnout compare ${letters.map(fileOf).join(' ')}`,
      note: reletteredNote(letters),
      made,
      version: reference.version,
      seed: reference.seed,
      runs: words.ofEach(count(reference.replicates, 'run')),
      hashes: results.map(({ hash }, i) => [letters[i], hash]),
      scenarios: results.map(({ scenario }, i) => ({ file: fileOf(letters[i]), scenario })),
    }),
  }
}
