import { dashOf } from '../charts/dashes.ts'
import { figure } from '../charts/figure.ts'
import { lineSample } from '../charts/line-sample.ts'
import { timeChart, type Curve, type TimeChart } from '../charts/time-chart.ts'
import type { Column } from '../markup/table.ts'
import { markup, type Markup } from '../markup/markup.ts'
import { chartWords } from '../text/charts.ts'
import { courseText, spreadText } from '../words/chart-words.ts'
import { cut } from '../words/lengths.ts'
import { decimal, interval } from '../words/numbers.ts'
import { chartOf, type ChartedName, type ChartedSeries } from '../words/series.ts'
import { scenarioName } from '../words/scenarios.ts'
import { tabledRecords } from './tabled-records.ts'
import { monthsOf, nameOf, type MarkedStart, type Told } from './told.ts'

const longestName = 20

/** What part of an axis counts as a change. */
const leastChange = 0.08

const curveOf = (name: ChartedName, told: Told, position: number, of: number): Curve => {
  const { times, colour } = chartOf(name)
  const { mean, q05, q25, q75, q95 } = told.result.series[name]
  const scaled = (values: readonly number[]): readonly number[] =>
    values.map(value => value * times)
  const isReference = of > 1 && position === 0
  return {
    name: told.letter === '' ? '' : cut(nameOf(told), longestName),
    short: told.letter,
    colour: isReference ? 'base' : of > 2 ? `compared-${position}` : colour,
    dash: of > 2 ? dashOf(position) : '',
    mean: scaled(mean),
    // bands of several scenarios would hide one another
    bands:
      isReference || of > 2
        ? []
        : [
            [scaled(q05), scaled(q95)],
            [scaled(q25), scaled(q75)],
          ],
  }
}

const summaryOf = (
  { title, unit, digits, span, times }: ChartedSeries,
  name: ChartedName,
  told: readonly Told[],
): string => {
  const courses = told.map(each => {
    const { mean, q05, q95 } = each.result.series[name]
    const scaled = (values: readonly number[]) => values.map(value => value * times)
    const course = courseText(monthsOf(each.result), scaled(mean), digits, leastChange * span)
    return `${each.letter === '' ? chartWords().it : nameOf(each)} ${course}${spreadText(scaled(q05), scaled(q95), digits)}.`
  })
  return `${title}, ${unit}. ${courses.join(' ')}`
}

const numbersOf = (name: ChartedName, told: readonly Told[]) => {
  const { times, digits } = chartOf(name)
  const [{ result }] = told
  const words = chartWords()
  const months = monthsOf(result)
  const columns: readonly Column[] = [
    { head: words.month, kind: 'words' },
    ...told.flatMap((each): readonly Column[] => [
      { head: `${each.letter} ${words.mean}`.trimStart(), kind: 'number' },
      { head: `${each.letter} ${words.middle}`.trimStart(), kind: 'number' },
    ]),
  ]
  const rows = tabledRecords(months).map(record => [
    decimal(months[record]),
    ...told.flatMap(each => {
      const { mean, q05, q95 } = each.result.series[name]
      const say = (value: number): string => decimal(value * times, digits)
      return [say(mean[record]), interval(say(q05[record]), say(q95[record]))]
    }),
  ])
  return { columns, rows }
}

/** The list that numbers in a chart lead to. */
export const startsKey = (starts: readonly MarkedStart[]): Markup | null =>
  starts.length === 0
    ? null
    : markup`<ol class="starts">${starts.map(({ month, texts }) => markup`<li>${chartWords().begins(decimal(month), texts.join('; '))}</li>`)}</ol>`

/** A series over time, of every scenario in the report. */
export const seriesFigure = (
  name: ChartedName,
  told: readonly Told[],
  starts: readonly MarkedStart[],
  isSmall: boolean,
): Markup => {
  const series = chartOf(name)
  const { title, unit, digits, zero, span, threshold } = series
  const chart: TimeChart = {
    summary: summaryOf(series, name, told),
    months: monthsOf(told[0].result),
    curves: told.map((each, i) => curveOf(name, each, i, told.length)),
    digits,
    zero,
    span,
    threshold,
    starts,
    differences: false,
  }
  return figure({
    title,
    unit,
    draw: size => timeChart(chart, size),
    small: isSmall,
    key: isSmall ? null : startsKey(starts),
    ...numbersOf(name, told),
  })
}

/** What is called by a letter. */
export const lettersKey = (told: readonly Told[]): Markup | null =>
  told.length < 2
    ? null
    : markup`<p class="letters">${told.map(({ letter, result }, i) => markup`<span>${told.length > 2 ? lineSample(i) : null}<b>${letter}</b> ${scenarioName(result.scenario)}${i === 0 ? `, ${chartWords().inGrey}` : ''}</span> `)}</p>`
