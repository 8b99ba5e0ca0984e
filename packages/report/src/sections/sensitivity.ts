import {
  seriesCatalogue,
  type InputSensitivity,
  type SensitivityMeasure,
  type SensitivityResult,
} from '@burnout/engine'
import { barChart, type BarRow } from '../charts/bars.ts'
import { figure } from '../charts/figure.ts'
import type { Markup } from '../markup/markup.ts'
import { sensitivityWords } from '../text/experiments.ts'
import { inputWords } from '../text/inputs.ts'
import { numberWords } from '../text/numbers.ts'
import { cut, listed } from '../words/lengths.ts'
import { decimal, interval, percent, significant } from '../words/numbers.ts'
import { seriesLabel } from '../words/series.ts'

/** Inputs that are drawn; the table has all of them. */
const mostDrawn = 20
const longestName = 46

const drawnMeasures = {
  morris: ['muStar', 'sigma'],
  sobol: ['total', 'first'],
  tornado: ['atLow', 'atHigh'],
} as const satisfies Record<SensitivityResult['method'], readonly SensitivityMeasure[]>

/** What values are multiplied by, and the words for them. */
const scaleOf = ({ method, series }: SensitivityResult): readonly [number, string] => {
  if (method === 'sobol') return [1, sensitivityWords().shareOfVariance]
  const { unit } = seriesCatalogue[series]
  const words = numberWords()
  if (unit === 'share' || unit === 'leavers/head-year') return [100, words.percentagePoints]
  return unit.startsWith('$') ? [1e-6, words.million(unit)] : [1, words.unit(unit)]
}

const rowOf = (
  { path, label, estimates }: InputSensitivity,
  result: SensitivityResult,
  times: number,
): BarRow => ({
  name: cut(inputWords().label(path, label), longestName),
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
  const words = sensitivityWords()
  const output = seriesLabel(result.series)
  return most.length === 0
    ? words.nothing(output)
    : words.most(
        output,
        decimal(result.month),
        listed(most.map(({ path, label }) => inputWords().label(path, label))),
        decimal(result.inputs.length),
      )
}

/** What an output hangs on, with the intervals. */
export const sensitivityFigure = (result: SensitivityResult): Markup => {
  const words = sensitivityWords()
  const method = words.methods[result.method]
  const [times, unit] = scaleOf(result)
  const measures = drawnMeasures[result.method]
  const drawn = result.inputs.slice(0, mostDrawn)
  const rest = result.inputs.length - drawn.length
  const { hollow, filled } = words
  const marks = result.method === 'tornado' ? [hollow, filled] : [filled, hollow]
  const marked = measures.map((measure, i) => `${marks[i]}: ${words.measures[measure]}`).join(', ')
  return figure({
    title: method,
    unit: `${words.unit(unit, marked, percent(result.coverage))}${rest > 0 ? words.drawn(mostDrawn, result.inputs.length) : ''}`,
    small: false,
    key: null,
    draw: size =>
      barChart(
        {
          summary: `${method}, ${unit}. ${sensitivityAnswer(result)}`,
          rows: drawn.map(input => rowOf(input, result, times)),
        },
        size,
      ),
    columns: [
      { head: words.input, kind: 'words' },
      { head: words.between, kind: 'words' },
      ...measures.flatMap(measure => [
        { head: words.measures[measure], kind: 'number' as const },
        { head: percent(result.coverage), kind: 'number' as const },
      ]),
    ],
    rows: result.inputs.map(({ path, label, low, high, unit: own, estimates }) => [
      inputWords().label(path, label),
      `${interval(significant(low), significant(high))} ${inputWords().unit(own)}`,
      ...measures.flatMap(measure => {
        const estimate = estimates?.[measure]
        if (estimate === undefined) return [words.failed, '']
        const { value, low: from, high: to } = estimate
        const say = (number: number): string => decimal(number * times, 2)
        return [say(value), interval(say(from), say(to))]
      }),
    ]),
  })
}
