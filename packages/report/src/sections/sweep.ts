import { seriesCatalogue } from '@burnout/engine'
import { effectChart, meansOver, type EffectCurve } from '../charts/effect-chart.ts'
import { figure } from '../charts/figure.ts'
import type { Markup } from '../markup/markup.ts'
import { table, type Column } from '../markup/table.ts'
import type { SweepResult, SweptFactor, SweptMeasure } from '../report-data.ts'
import { chartWords } from '../text/charts.ts'
import { sweepWords } from '../text/experiments.ts'
import { inputWords } from '../text/inputs.ts'
import { numberWords } from '../text/numbers.ts'
import { letterOf, listed } from '../words/lengths.ts'
import { DAYS_PER_MONTH } from '../words/months.ts'
import { bare, decimal, interval, numberStyle, percent, significant } from '../words/numbers.ts'
import { seriesLabel } from '../words/series.ts'

/** Points that are listed; the folder has all of them. */
const mostListed = 250

const measureText = ({ series, day }: SweptMeasure): string =>
  sweepWords().measure(seriesLabel(series), decimal(day / DAYS_PER_MONTH))

const factorText = ({ path, label }: SweptFactor): string => inputWords().label(path, label)

/** What values of a unit are multiplied by where they are drawn, and the unit then. */
const drawnIn = (unit: string): readonly [number, string] => {
  if (unit === 'share' || unit === 'leavers/head-year') return [100, '%']
  return unit === '$' ? [1e-6, numberWords().millionDollars] : [1, numberWords().unit(unit)]
}

const settingText = (value: number, unit: string): string =>
  unit === 'share' ? percent(value, 1) : significant(value)

const curvesOf = (
  { points, scenarios }: SweepResult,
  factor: number,
  measure: number,
  [timesX, timesY]: readonly [number, number],
): readonly EffectCurve[] => {
  const names = [...new Set(points.map(({ scenario }) => scenario))]
  return names.map((name, i) => {
    const own = points
      .filter(({ scenario }) => scenario === name)
      .map(
        ({ settings, outcomes }) =>
          [settings[factor] * timesX, outcomes[measure].mean * timesY] as const,
      )
    return {
      short: scenarios.length > 1 ? letterOf(i) : '',
      colour: i === 0 ? 'exhaustion' : `compared-${i}`,
      points: own,
      means: meansOver(own),
    }
  })
}

const effectFigure = (result: SweepResult, factor: number, measure: number): Markup => {
  const words = sweepWords()
  const { path, unit } = result.factors[factor]
  const label = factorText(result.factors[factor])
  const asked = result.measures[measure]
  const [timesX, unitX] = drawnIn(unit)
  const [timesY, unitY] = drawnIn(seriesCatalogue[asked.series].unit)
  const curves = curvesOf(result, factor, measure, [timesX, timesY])
  const courses = curves.map(({ means, short }) => {
    const [first, last] = [means[0], means[means.length - 1]]
    const said =
      means.length < 2
        ? words.oneLevel
        : words.goes(
            [decimal(first[1], 1), decimal(first[0], 1)],
            [decimal(last[1], 1), decimal(last[0], 1)],
          )
    return words.mean(short, said)
  })
  return figure({
    title: words.over(measureText(asked), label),
    unit: words.units(unitY, unitX),
    small: true,
    key: null,
    draw: size =>
      effectChart(
        {
          summary: words.summary(measureText(asked), label, unitY, courses.join(' ')),
          curves,
        },
        size,
      ),
    columns: [
      { head: `${path}, ${unitX}`, kind: 'words' },
      ...curves.map(({ short }): Column => ({
        head: `${short} ${chartWords().mean}`.trimStart(),
        kind: 'number',
      })),
    ],
    rows: curves[0].means.map(([x], i) => [
      decimal(x, 2),
      ...curves.map(({ means }) => decimal(means[i]?.[1] ?? Number.NaN, 2)),
    ]),
  })
}

/** Every measure over everything that was varied. */
export const effectFigures = (result: SweepResult): readonly Markup[] =>
  result.measures.flatMap((_, measure) =>
    result.factors.map((_factor, factor) => effectFigure(result, factor, measure)),
  )

/** Every point with what it was given and what came of it. */
export const pointsTable = (result: SweepResult): Markup => {
  const { points, factors, measures, scenarios } = result
  const several = scenarios.length > 1
  const words = sweepWords()
  return table({
    caption:
      points.length > mostListed
        ? words.firstOf(mostListed, decimal(points.length))
        : words.caption,
    columns: [
      { head: words.columns.point, kind: 'words' },
      ...(several ? [{ head: words.columns.scenario, kind: 'words' as const }] : []),
      ...factors.map((factor): Column => ({
        head:
          factor.unit === 'share'
            ? factorText(factor)
            : `${factorText(factor)}, ${numberWords().unit(factor.unit)}`,
        kind: 'number',
      })),
      { head: words.columns.runs, kind: 'number' },
      ...measures.map((measure): Column => ({
        head: `${measureText(measure)}, ${numberStyle(seriesCatalogue[measure.series].unit).unit}`,
        kind: 'number',
      })),
    ],
    rows: points.slice(0, mostListed).map(({ id, scenario, settings, runs, outcomes }) => [
      id,
      ...(several ? [scenario] : []),
      ...settings.map((value, i) => settingText(value, factors[i].unit)),
      decimal(runs),
      ...outcomes.map(({ mean, low, high }, i) => {
        const { format } = numberStyle(seriesCatalogue[measures[i].series].unit)
        return `${format(mean)} (${interval(format(low), format(high))})`
      }),
    ]),
  })
}

/** What a sweep found, in a sentence: over what its first measure ranges. */
export const sweepAnswer = ({ points, measures, factors, runs }: SweepResult): string => {
  const words = sweepWords()
  const [measure] = measures
  if (measure === undefined || points.length === 0) return words.nothing
  const { format, unit } = numberStyle(seriesCatalogue[measure.series].unit)
  const behind = unit === '$' ? '' : bare(unit)
  const means = points.map(({ outcomes }) => outcomes[0].mean).filter(Number.isFinite)
  const [low, high] = [Math.min(...means), Math.max(...means)].map(format)
  const names = factors.map(factor => words.quoted(factorText(factor)))
  return words.lies(
    measureText(measure),
    [low, high, behind],
    [decimal(points.length), decimal(runs)],
    names,
    listed(names),
  )
}
