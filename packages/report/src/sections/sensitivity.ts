import {
  seriesCatalogue,
  type InputSensitivity,
  type SensitivityMeasure,
  type SensitivityResult,
} from '@burnout/engine'
import { barChart, type BarRow } from '../charts/bars.ts'
import { figure } from '../charts/figure.ts'
import type { Markup } from '../markup/markup.ts'
import { cut, listed } from '../words/lengths.ts'
import { decimal, interval, percent } from '../words/numbers.ts'
import { seriesLabel } from '../words/series.ts'

/** Inputs that are drawn; the table has all of them. */
const mostDrawn = 20
const longestName = 46

const drawnMeasures = {
  morris: ['muStar', 'sigma'],
  sobol: ['total', 'first'],
  tornado: ['atLow', 'atHigh'],
} as const satisfies Record<SensitivityResult['method'], readonly SensitivityMeasure[]>

const measureWords: Readonly<Record<SensitivityMeasure, string>> = {
  muStar: 'μ*, mean size of effect',
  mu: 'μ, mean effect',
  sigma: 'σ, spread of effects',
  total: 'total share of variance',
  first: 'share of variance alone',
  atLow: 'at the low end',
  atHigh: 'at the high end',
}

const methodWords = {
  morris: 'Morris’s screening',
  sobol: 'Sobol indices',
  tornado: 'One at a time, between its ends',
} as const

/** What values are multiplied by, and the words for them. */
const scaleOf = ({ method, series }: SensitivityResult): readonly [number, string] => {
  if (method === 'sobol') return [1, 'share of variance']
  const { unit } = seriesCatalogue[series]
  if (unit === 'share' || unit === 'leavers/head-year') return [100, 'percentage points']
  return unit.startsWith('$') ? [1e-6, `million ${unit}`] : [1, unit]
}

const rowOf = (
  { label, estimates }: InputSensitivity,
  result: SensitivityResult,
  times: number,
): BarRow => ({
  name: cut(label, longestName),
  bars: drawnMeasures[result.method].flatMap((measure, i) => {
    const estimate = estimates?.[measure]
    return estimate === undefined
      ? []
      : [
          {
            value: estimate.value * times,
            low: estimate.low * times,
            high: estimate.high * times,
            hollow: (i === 0) === (result.method === 'tornado'),
          },
        ]
  }),
})

/** What matters most, in a sentence. */
export const sensitivityAnswer = (result: SensitivityResult): string => {
  const most = result.inputs.filter(({ estimates }) => estimates !== null).slice(0, 3)
  return most.length === 0
    ? `Nothing can be said of what ${seriesLabel(result.series)} hangs on: too many runs broke off.`
    : `${seriesLabel(result.series)} in month ${decimal(result.month)} hangs most on ${listed(most.map(({ label }) => label))}, of ${decimal(result.inputs.length)} inputs that were varied.`
}

/** What an output hangs on, with the intervals. */
export const sensitivityFigure = (result: SensitivityResult): Markup => {
  const [times, unit] = scaleOf(result)
  const measures = drawnMeasures[result.method]
  const drawn = result.inputs.slice(0, mostDrawn)
  const rest = result.inputs.length - drawn.length
  const marks = result.method === 'tornado' ? ['hollow', 'filled'] : ['filled', 'hollow']
  const words = measures.map((measure, i) => `${marks[i]}: ${measureWords[measure]}`).join(', ')
  return figure({
    title: methodWords[result.method],
    unit: `${unit}; ${words}; whiskers ${percent(result.coverage)}${rest > 0 ? `; the first ${mostDrawn} of ${result.inputs.length}` : ''}`,
    small: false,
    key: null,
    draw: size =>
      barChart(
        {
          summary: `${methodWords[result.method]}, ${unit}. ${sensitivityAnswer(result)}`,
          rows: drawn.map(input => rowOf(input, result, times)),
        },
        size,
      ),
    columns: [
      { head: 'Input', kind: 'words' },
      { head: 'Between', kind: 'words' },
      ...measures.flatMap(measure => [
        { head: measureWords[measure], kind: 'number' as const },
        { head: percent(result.coverage), kind: 'number' as const },
      ]),
    ],
    rows: result.inputs.map(({ label, low, high, unit: own, estimates }) => [
      label,
      `${interval(String(Number(low.toPrecision(4))), String(Number(high.toPrecision(4))))} ${own}`,
      ...measures.flatMap(measure => {
        const estimate = estimates?.[measure]
        if (estimate === undefined) return ['failed', '']
        const { value, low: from, high: to } = estimate
        const say = (number: number): string => decimal(number * times, 2)
        return [say(value), interval(say(from), say(to))]
      }),
    ]),
  })
}
