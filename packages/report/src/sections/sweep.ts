import { seriesCatalogue } from '@burnout/engine'
import { effectChart, meansOver, type EffectCurve } from '../charts/effect-chart.ts'
import { figure } from '../charts/figure.ts'
import type { Markup } from '../markup/markup.ts'
import { table, type Column } from '../markup/table.ts'
import type { SweepResult, SweptFactor, SweptMeasure } from '../report-data.ts'
import { DAYS_PER_MONTH, letterOf, listed } from '../words/lengths.ts'
import { decimal, interval, numberStyle } from '../words/numbers.ts'
import { seriesLabel } from '../words/series.ts'

/** Points that are listed; the folder has all of them. */
const mostListed = 250

const measureText = ({ series, day }: SweptMeasure): string =>
  `${seriesLabel(series)}, month ${decimal(day / DAYS_PER_MONTH)}`

/** What values of a unit are multiplied by where they are drawn, and the unit then. */
const drawnIn = (unit: string): readonly [number, string] => {
  if (unit === 'share' || unit === 'leavers/head-year') return [100, '%']
  return unit === '$' ? [1e-6, 'million dollars'] : [1, unit]
}

const settingText = (value: number, unit: string): string =>
  unit === 'share' ? `${decimal(100 * value, 1)} %` : String(Number(value.toPrecision(4)))

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
  const { label, path, unit } = result.factors[factor]
  const asked = result.measures[measure]
  const [timesX, unitX] = drawnIn(unit)
  const [timesY, unitY] = drawnIn(seriesCatalogue[asked.series].unit)
  const curves = curvesOf(result, factor, measure, [timesX, timesY])
  const courses = curves.map(({ means, short }) => {
    const [first, last] = [means[0], means[means.length - 1]]
    const said =
      means.length < 2
        ? 'has one level'
        : `goes from ${decimal(first[1], 1)} at ${decimal(first[0], 1)} to ${decimal(last[1], 1)} at ${decimal(last[0], 1)}`
    return `${short === '' ? 'Its mean' : `The mean of ${short}`} ${said}.`
  })
  return figure({
    title: `${measureText(asked)}, over ${label}`,
    unit: `${unitY}, over ${unitX}`,
    small: true,
    key: null,
    draw: size =>
      effectChart(
        {
          summary: `${measureText(asked)} over ${label}, in ${unitY}. ${courses.join(' ')}`,
          curves,
        },
        size,
      ),
    columns: [
      { head: `${path}, ${unitX}`, kind: 'words' },
      ...curves.map(({ short }): Column => ({ head: `${short} mean`.trimStart(), kind: 'number' })),
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
  return table({
    caption:
      points.length > mostListed
        ? `The first ${mostListed} of ${decimal(points.length)} points; means, with their 95 % interval`
        : 'Points; means, with their 95 % interval',
    columns: [
      { head: 'Point', kind: 'words' },
      ...(several ? [{ head: 'Scenario', kind: 'words' as const }] : []),
      ...factors.map(({ label, unit }: SweptFactor): Column => ({
        head: unit === 'share' ? label : `${label}, ${unit}`,
        kind: 'number',
      })),
      { head: 'Runs', kind: 'number' },
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
  const [measure] = measures
  if (measure === undefined || points.length === 0) return 'Nothing was measured.'
  const { format, unit } = numberStyle(seriesCatalogue[measure.series].unit)
  const behind = unit === '$' ? '' : unit.replace(/ \(.*\)$/, '')
  const means = points.map(({ outcomes }) => outcomes[0].mean).filter(Number.isFinite)
  const ends = [Math.min(...means), Math.max(...means)].map(format)
  return `${measureText(measure)}, lies between ${ends[0]} and ${ends[1]}${behind === '' ? '' : ` ${behind}`} over ${decimal(points.length)} points, in which ${listed(factors.map(({ label }) => `“${label}”`))} ${factors.length === 1 ? 'varies' : 'vary'}; ${decimal(runs)} runs in all.`
}
