import {
  formatQuantity,
  seriesCatalogue,
  type Estimate,
  type InputSensitivity,
  type SensitivityMeasure,
  type SensitivityResult,
} from '@burnout/engine'
import { bar, highEnd, lowEnd, twoSidedBar } from './bars.ts'
import type { Detail } from './result-table.ts'
import { decimal, dollars, interval } from './numbers.ts'
import type { Screen } from './screen.ts'
import { seriesLabel } from './series-label.ts'
import { setInColumns, type Align } from './table.ts'
import { wrap } from './wrap.ts'

/** Inputs that are listed unless all are asked for. */
const mostInputs = 25
const barWidth = 24

type Show = (value: number) => string

/** Differences of a series in its unit, shares in percentage points. */
const moveStyle = (unit: string): { unit: string; show: Show } => {
  if (unit === 'share' || unit === 'leavers/head-year')
    return { unit: 'percentage points', show: value => decimal(100 * value, 1) }
  if (unit.startsWith('$')) return { unit, show: dollars }
  return { unit, show: value => decimal(value, 2) }
}

const signed =
  (show: Show): Show =>
  value => {
    const text = show(value)
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
  }

const withInterval = (show: Show, write: Show, estimate: Estimate | undefined): string =>
  estimate === undefined
    ? 'failed'
    : `${write(estimate.value)} (${interval(show(estimate.low), show(estimate.high))})`

interface Column {
  readonly head: string
  readonly align: Align
  readonly cell: (input: InputSensitivity) => string
}

/** A column of estimates with their intervals; the numbers themselves are written by `write`. */
const measured = (
  head: string,
  measure: SensitivityMeasure,
  show: Show,
  write: Show = show,
): Column => ({
  head,
  align: 'right',
  cell: ({ estimates }) => withInterval(show, write, estimates?.[measure]),
})

const valueOf = ({ estimates }: InputSensitivity, measure: SensitivityMeasure): number =>
  estimates?.[measure]?.value ?? 0

const barOf = (measure: SensitivityMeasure, inputs: readonly InputSensitivity[]): Column => {
  const most = Math.max(...inputs.map(input => valueOf(input, measure)))
  return {
    head: '',
    align: 'left',
    cell: input => (most > 0 ? bar(valueOf(input, measure) / most, barWidth) : ''),
  }
}

const tornadoBar = (inputs: readonly InputSensitivity[]): Column => {
  const sizes = inputs.flatMap(input => [valueOf(input, 'atLow'), valueOf(input, 'atHigh')])
  const most = Math.max(...sizes.map(Math.abs))
  return {
    head: '',
    align: 'left',
    cell: input =>
      most > 0
        ? twoSidedBar(valueOf(input, 'atLow') / most, valueOf(input, 'atHigh') / most, barWidth / 2)
        : '',
  }
}

const columnsOf = ({ method, series, inputs }: SensitivityResult): readonly Column[] => {
  const { show } = moveStyle(seriesCatalogue[series].unit)
  const share: Show = value => decimal(value, 2)
  if (method === 'morris')
    return [
      barOf('muStar', inputs),
      measured('μ*', 'muStar', show),
      measured('μ', 'mu', show, signed(show)),
      measured('σ', 'sigma', show),
    ]
  if (method === 'sobol')
    return [
      barOf('total', inputs),
      measured('total', 'total', share),
      measured('first order', 'first', share),
    ]
  return [
    tornadoBar(inputs),
    measured('at the low end', 'atLow', show, signed(show)),
    measured('at the high end', 'atHigh', show, signed(show)),
  ]
}

/** Both ends with their unit, which is said once where both have the same. */
const ends = ({ low, high, unit }: InputSensitivity): string => {
  const [from = '', to = ''] = [low, high].map(end =>
    formatQuantity(Number(end.toPrecision(4)), unit),
  )
  const tail = / .*$/.exec(from)?.[0]
  return tail !== undefined && to.endsWith(tail)
    ? interval(from.slice(0, -tail.length).replace('-', '−'), to)
    : `${from} to ${to}`
}

const explained = ({ method, series, coverage }: SensitivityResult): string => {
  const { unit } = moveStyle(seriesCatalogue[series].unit)
  const sure = `in brackets the ${decimal(100 * coverage)} % interval`
  if (method === 'morris')
    return `μ* is the mean size of the effect of an input over its whole range, in ${unit}, μ its mean with the sign, σ how much it depends on where it and the others stand; ${sure}.`
  if (method === 'sobol')
    return `First order is the share of the variance that would go if the input were known, total the share that would stay if all others were; what the total has more is what it does together with others; ${sure}.`
  return `How far the mean moves, in ${unit}, when one input goes to an end of its range and all others stay, with the same luck: ${lowEnd} low end, ${highEnd} high end; ${sure}. What two inputs do does not add up.`
}

const percent = (share: number): string => `${decimal(100 * share, share < 0.1 ? 1 : 0)} %`

const chanceText = ({ method, chance, replicates }: SensitivityResult): string => {
  if (method === 'tornado') return ''
  if (chance === null)
    return 'How much of this is chance cannot be told: it takes two replicates or more that finished.'
  return `Chance is ${percent(chance.ofOneRun)} of the variance of single runs, and ${percent(chance.ofTheMeans)} of that of the means over ${replicates}, which blurs the numbers above.`
}

const size = ({ method, points, inputs, runs, replicates }: SensitivityResult): string =>
  [
    `${inputs.length} inputs`,
    ...(method === 'morris' ? [`${points} trajectories`] : []),
    ...(method === 'sobol' ? [`${points} samples`] : []),
    `${runs.length} points of ${replicates} runs`,
  ].join(' · ')

/** An analysis for a reader: what was asked, the inputs by how much they matter, and how to read it. */
export const sensitivityTable = (
  result: SensitivityResult,
  { width, colours }: Screen,
  { everything }: Detail,
): string => {
  const { scenario, method, series, month, seed, inputs } = result
  const { bold, dim, cyan } = colours
  const room = Math.min(width, 100)
  const shown = everything ? inputs : inputs.slice(0, mostInputs)
  const [drawn, ...columns] = columnsOf(result)
  const chance = chanceText(result)
  return [
    bold(scenario.name),
    dim(`${method} · ${seriesLabel(series)} in month ${month} · ${size(result)} · seed ${seed}`),
    '',
    setInColumns(
      [
        ['', 'varied over', '', ...columns.map(({ head }) => head)].map(cell => dim(cell)),
        ...shown.map(input => [
          bold(input.label),
          dim(ends(input)),
          cyan(drawn?.cell(input) ?? ''),
          ...columns.map(({ cell }) => cell(input)),
        ]),
      ],
      ['left', 'left', 'left', ...columns.map(({ align }) => align)],
    ),
    ...(shown.length < inputs.length
      ? [dim(`${inputs.length - shown.length} more inputs: --verbose here, --format csv or json`)]
      : []),
    '',
    ...(chance === '' ? [] : [wrap(chance, room)]),
    dim(wrap(explained(result), room)),
  ].join('\n')
}
