import type { ComparisonResult } from '@burnout/engine'
import { dashOf } from '../charts/dashes.ts'
import { figure } from '../charts/figure.ts'
import { timeChart, type Curve } from '../charts/time-chart.ts'
import type { Markup } from '../markup/markup.ts'
import { chartWords } from '../text/charts.ts'
import { courseText } from '../words/chart-words.ts'
import { decimal, interval, signed, type Digits } from '../words/numbers.ts'
import { chartOf, type ChartedName } from '../words/series.ts'
import { tabledRecords } from './tabled-records.ts'
import { monthsOf, type MarkedStart } from './told.ts'

/** Part of the height of the axis of a series that the axis of its differences has at least. */
const leastSpan = 0.1

const finer = (digits: Digits): Digits => (digits === 0 ? 1 : 2)

/**
 * What each scenario changes in a series against the first, pair by pair, over time.
 *
 * @param letters is what they are called by, the first included.
 */
export const differenceFigure = (
  name: ChartedName,
  { reference, comparisons }: ComparisonResult,
  letters: readonly string[],
  starts: readonly MarkedStart[],
): Markup => {
  const { title, unit, digits, times, span, colour } = chartOf(name)
  const words = chartWords()
  const months = monthsOf(reference)
  const scaled = (values: readonly number[]): readonly number[] =>
    values.map(value => value * times)
  const single = comparisons.length === 1
  const [before, ...others] = letters
  const changes = others.map(letter => `${letter} − ${before}`)
  const curves = comparisons.map(({ difference }, i): Curve => {
    const { mean, low, high, q05, q95 } = difference[name]
    return {
      name: single ? '' : changes[i],
      short: single ? '' : others[i],
      colour: single ? colour : `compared-${i + 1}`,
      dash: single ? '' : dashOf(i + 1),
      mean: scaled(mean),
      bands: single
        ? [
            [scaled(q05), scaled(q95)],
            [scaled(low), scaled(high)],
          ]
        : [],
    }
  })
  const least = leastSpan * span
  const courses = curves.map(
    ({ mean }, i) =>
      `${words.less(others[i], before)} ${courseText(months, mean, finer(digits), least)}.`,
  )
  const say = (value: number): string => decimal(value * times, finer(digits))
  return figure({
    title: `${title}: ${changes.join(', ')}`,
    unit,
    small: true,
    key: null,
    draw: size =>
      timeChart(
        {
          summary: `${title}, ${unit}, ${words.difference}. ${courses.join(' ')}`,
          months,
          curves,
          digits: finer(digits),
          zero: true,
          span: least,
          threshold: null,
          starts,
          differences: true,
        },
        size,
      ),
    columns: [
      { head: words.month, kind: 'words' },
      ...changes.flatMap(change => [
        { head: change, kind: 'number' as const },
        { head: '95 %', kind: 'number' as const },
      ]),
    ],
    rows: tabledRecords(months).map(record => [
      decimal(months[record]),
      ...comparisons.flatMap(({ difference }) => {
        const { mean, low, high } = difference[name]
        return [signed(say(mean[record])), interval(say(low[record]), say(high[record]))]
      }),
    ]),
  })
}
