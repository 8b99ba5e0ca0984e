import {
  differenceSentence,
  formatDays,
  scenarioDifferences,
  type ComparedResult,
  type ComparisonResult,
  type DifferenceOn,
  type Precision,
  type Scenario,
  type SeriesName,
} from '@burnout/engine'
import { letterOf } from '../reading/letters.ts'
import { decompositionTable } from './decomposition-table.ts'
import { ledgerTable } from './ledger-table.ts'
import { interval, numberStyle, signed } from './numbers.ts'
import { shownGroups, type Detail } from './result-table.ts'
import type { Screen } from './screen.ts'
import { wholeOf } from './series-groups.ts'
import { seriesLabel } from './series-label.ts'
import { settingsLine } from './settings-line.ts'
import { shareText } from './share-text.ts'
import { setInColumns, type Align } from './table.ts'
import { cut, wrap } from './wrap.ts'

const longestLabel = 25
const narrow = 100
const most = 100

/** What two scenarios differ in, a line for each input. */
const differenceText = (
  reference: Scenario,
  other: Scenario,
  letter: string,
  { width, colours }: Screen,
): string => {
  const found = scenarioDifferences(reference, other)
  return [
    colours.bold(differenceSentence(found, 'A', letter)),
    ...found.differences.map(({ label, reference: before, other: after }) => {
      const line = wrap(`${label}: ${before} → ${after}`, Math.min(width, most) - 2, '    ')
      return `  ${line.trimStart()}`
    }),
  ].join('\n')
}

const namesText = (scenarios: readonly Scenario[], { colours }: Screen): string =>
  scenarios.map(({ name }, i) => `${colours.bold(letterOf(i))}  ${name}`).join('\n')

/** In what each scenario differs from the first. */
export const differencesText = (
  scenarios: readonly [Scenario, ...Scenario[]],
  screen: Screen,
): string => {
  const [reference, ...others] = scenarios
  return [
    namesText(scenarios, screen),
    ...others.flatMap((other, i) => [
      '',
      differenceText(reference, other, letterOf(i + 1), screen),
    ]),
  ].join('\n')
}

const sequenceText =
  ', for a number of runs that is fixed beforehand, and therefore too narrow here, where a precision decided it; * interval of a confidence sequence, which holds however often one looks'

/** Half-widths of the means that a precision was asked of, by series: they hold though one looked before. */
type Reached = ReadonlyMap<SeriesName, number>

const reachedOf = (precision: Precision | undefined, letter: string): Reached =>
  new Map(
    (precision?.goals ?? []).flatMap(({ scenario, series, reached }) =>
      scenario === letter && reached !== null ? [[series, reached]] : [],
    ),
  )

/** The columns of a table of differences; a narrow screen has room for fewer. */
const momentTable = (
  { day, series }: DifferenceOn,
  letter: string,
  reached: Reached,
  { width, colours }: Screen,
  detail: Detail,
): string => {
  const { bold, dim } = colours
  const roomy = width >= narrow
  const cells = (name: SeriesName): readonly string[] => {
    const { unit, reference, other, mean, low, high, better } = series[name]
    const style = numberStyle(unit)
    const reach = reached.get(name)
    const ends = [
      style.difference(reach === undefined ? low : mean - reach),
      style.difference(reach === undefined ? high : mean + reach),
    ] as const
    return [
      cut(seriesLabel(wholeOf(name)), longestLabel),
      dim(style.unit),
      style.format(reference),
      ...(roomy ? [style.format(other)] : []),
      bold(signed(style.difference(mean))),
      `${interval(...ends)}${reach === undefined ? '' : ' *'}`,
      better === null ? '' : shareText(better, roomy),
    ]
  }
  const head = [
    `after ${formatDays(day)}`,
    'unit',
    'A',
    ...(roomy ? [letter] : []),
    `${letter} − A`,
    '95 %',
    `${letter} better`,
  ]
  const aligns: readonly Align[] = head.map((_, i) => (i < 2 ? 'left' : 'right'))
  return setInColumns(
    [
      head.map(cell => dim(cell)),
      ...shownGroups(detail).flatMap(({ title, names }) => [[bold(title)], ...names.map(cells)]),
    ],
    aligns,
  )
}

const comparedText = (
  reference: Scenario,
  compared: ComparedResult,
  letter: string,
  reached: Reached,
  screen: Screen,
  detail: Detail,
): string => {
  const { decomposition } = compared
  return [
    differenceText(reference, compared.scenario, letter, screen),
    ...compared.at.flatMap((moment, i) => {
      // what was asked for was the precision at the end
      const own: Reached = i === compared.at.length - 1 ? reached : new Map()
      return ['', momentTable(moment, letter, own, screen, detail)]
    }),
    '',
    ledgerTable(compared, letter, screen, detail),
    ...(decomposition === null ? [] : ['', decompositionTable(decomposition, letter, screen)]),
  ].join('\n')
}

/** A comparison for a reader: what differs, by how much and how surely, when, and what is assumption. */
export const comparisonTable = (
  { reference, comparisons, precision }: ComparisonResult,
  screen: Screen,
  detail: Detail,
): string => {
  const { dim } = screen.colours
  const width = Math.min(screen.width, most)
  const { scenario, version } = reference
  const results = [reference, ...comparisons]
  return [
    namesText(
      results.map(result => result.scenario),
      screen,
    ),
    dim(wrap(settingsLine(scenario), width)),
    ...comparisons.flatMap((compared, i) => [
      '',
      comparedText(
        scenario,
        compared,
        letterOf(i + 1),
        reachedOf(precision, letterOf(i + 1)),
        screen,
        detail,
      ),
    ]),
    '',
    dim(
      wrap(
        `Each replicate of a scenario is paired with the one of A that has the same luck (${comparisons.map(({ pairs }, i) => `${letterOf(i + 1)}: ${pairs} pairs`).join(', ')}). 95 %: paired t-interval of the mean difference${precision === undefined ? '' : sequenceText}; shares differ by percentage points. Better: share of pairs, ties counted half, with its score interval. For conversation and learning, not a forecast of any person.`,
        width,
      ),
    ),
    dim(
      [
        ...results.map(({ hash }, i) => `${letterOf(i)} ${hash.slice(0, 12)}`),
        `engine ${version}`,
      ].join(' · '),
    ),
  ].join('\n')
}
