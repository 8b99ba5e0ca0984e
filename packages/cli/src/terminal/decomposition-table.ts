import {
  formatDays,
  type DecomposedResult,
  type DecompositionRow,
  type Effect,
  type SeriesName,
} from '@burnout/engine'
import { interval, numberStyle, signed } from './numbers.ts'
import type { Screen } from './screen.ts'
import { seriesLabel } from './series-label.ts'
import { setInColumns } from './table.ts'
import { cut, wrap } from './wrap.ts'

/** Series that are taken apart on the terminal; files have all of them. */
const shown = [
  'burnedOut',
  'exhaustion',
  'turnover',
  'waitDays',
  'harmEvents',
  'netCost',
] as const satisfies readonly SeriesName[]

const longestLabel = 24

type Moment = DecomposedResult['at'][number]

const fourLines = (
  { series, day }: Moment,
  { change }: DecomposedResult,
  letter: string,
  { colours }: Screen,
): string => {
  const { bold, dim } = colours
  const from = change.fromDefaults ? 'default assumptions' : 'assumptions of A'
  const to = change.shared ? 'their own assumptions' : `assumptions of ${letter}`
  const line = (who: string, under: string, of: (row: DecompositionRow) => number) => [
    `${who} under ${under}`,
    ...shown.map(name => numberStyle(series[name].unit).format(of(series[name]))),
  ]
  const heads: Readonly<Record<(typeof shown)[number], string>> = {
    burnedOut: 'burned out %',
    exhaustion: 'exhaustion',
    turnover: 'turnover %',
    waitDays: 'wait, days',
    harmEvents: 'harm/year',
    netCost: 'net cost',
  }
  return setInColumns(
    [
      [bold(`After ${formatDays(day)}`), ...shown.map(name => dim(heads[name]))],
      line('A', from, row => row.referenceFrom),
      line('A', to, row => row.referenceTo),
      line(letter, from, row => row.otherFrom),
      line(letter, to, row => row.otherTo),
    ],
    ['left', ...shown.map(() => 'right' as const)],
  )
}

const effects = ({ series }: Moment, { colours }: Screen): string => {
  const { dim } = colours
  const text = (unit: string, { mean, low, high }: Effect): string => {
    const { difference } = numberStyle(unit)
    return `${signed(difference(mean))} (${interval(difference(low), difference(high))})`
  }
  return setInColumns(
    [
      ['', 'policy', 'assumptions', 'interaction'].map(cell => dim(cell)),
      ...shown.map(name => {
        const { unit, policy, assumptions, interaction } = series[name]
        return [
          cut(seriesLabel(name), longestLabel),
          text(unit, policy),
          text(unit, assumptions),
          text(unit, interaction),
        ]
      }),
    ],
    ['left', 'right', 'right', 'right'],
  )
}

/** How much of a difference is policy, how much assumption, and how much is both together. */
export const decompositionTable = (
  decomposition: DecomposedResult,
  letter: string,
  screen: Screen,
): string => {
  const { bold, dim } = screen.colours
  return [
    bold(`How much of it is policy, and how much assumption?`),
    ...decomposition.at.flatMap(moment => [
      fourLines(moment, decomposition, letter, screen),
      '',
      effects(moment, screen),
      '',
    ]),
    dim(
      wrap(
        `Policy: all that ${letter} has other than A but assumptions, under the first assumptions. Assumptions: what they change in A. Interaction: by how much policy does something else under the second assumptions. The three add up to the last line less the first.`,
        Math.min(screen.width, 100),
      ),
    ),
  ].join('\n')
}
