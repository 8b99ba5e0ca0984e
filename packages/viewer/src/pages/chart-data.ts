import { postsOf, type SeriesName } from '@burnout/engine'
import { cynicismThreshold, exhaustionThreshold, type ChartedSeries } from '../reading/domains.ts'
import { keysOf } from '../record.ts'
import { postsNamed } from '../settings/team.ts'
import { chartSummary, chartWords, lineWords, type ChartWords } from '../text/charts.ts'
import { throughLens } from '../text/instruments.ts'
import type { ChartData, ChartLine } from '../views/chart-frame.ts'
import { explained } from './explanation.ts'
import { scenarioRun, type Scene } from './scene.ts'

/** The charts of the page: which series each draws, and in which colour. */
export const chartPlans = {
  exhaustion: { series: 'exhaustion', threshold: exhaustionThreshold },
  burnedOut: { series: 'burnedOut', threshold: null },
  cynicism: { series: 'cynicism', threshold: cynicismThreshold },
  efficacy: { series: 'efficacy', threshold: null },
  staffing: { series: 'headcount', threshold: 'posts' },
  waitDays: { series: 'waitDays', threshold: null },
  weeklyHours: { series: 'weeklyHours', threshold: null },
} as const satisfies Record<
  string,
  { readonly series: ChartedSeries; readonly threshold: number | 'posts' | null }
>

export type ChartId = keyof typeof chartPlans

export const chartIds = keysOf(chartPlans)

/** Shares are written in hundredths. */
export const scaleOf = (name: SeriesName): number => (name === 'burnedOut' ? 100 : 1)

/** Title, unit and decimals of a chart, as the page looks at it. */
export const wordsOf = (series: ChartedSeries, { lens }: Scene): ChartWords =>
  throughLens<ChartWords>(series, chartWords[series], lens)

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN

const summaryOf = (scene: Scene, name: ChartedSeries): string => {
  const scale = scaleOf(name)
  const band = scene.answer.result.series[name]
  return chartSummary(wordsOf(name, scene), {
    start: at(band.mean, 0) * scale,
    now: at(band.mean, scene.record) * scale,
    low: at(band.q05, scene.record) * scale,
    high: at(band.q95, scene.record) * scale,
    baseline: at(scene.reference.result.series[name].mean, scene.record) * scale,
    month: scene.month,
  })
}

const lineOf = ({ answer, reference, isBase }: Scene, name: SeriesName): ChartLine => ({
  label: isBase ? lineWords.baseline : lineWords.thisRun,
  colour: name,
  band: answer.result.series[name],
  base: reference.result.series[name].mean,
})

const starts = ({ spells }: Scene): readonly number[] => [
  ...new Set(spells.map(({ from }) => Math.max(0, from)).filter(from => from > 0)),
]

const thresholdOf = (threshold: number | 'posts' | null, scene: Scene): ChartData['threshold'] => {
  if (threshold === null) return null
  if (threshold !== 'posts') return { value: threshold, label: lineWords.threshold(threshold) }
  const { clinics } = scenarioRun(scene).organisation
  const { clinic, role } = scene.lens
  const posts = clinics
    .filter(({ name }) => clinic === null || name === clinic)
    .reduce((sum, each) => sum + (role === null ? postsOf(each) : each[postsNamed(role)]), 0)
  return { value: posts, label: lineWords.posts(posts) }
}

/** Height of the axis against the posts, so that the line of the posts has room for its label. */
const headroom = 1.25

/** What one chart draws at one moment. */
export const chartData = (id: ChartId, scene: Scene): ChartData => {
  const { series, threshold } = chartPlans[id]
  const words = wordsOf(series, scene)
  const limit = thresholdOf(threshold, scene)
  const [low, high] = scene.axes[series] ?? [0, 1]
  return {
    title: words.title,
    unit: words.unit,
    months: scene.months,
    until: scene.end,
    lines: [lineOf(scene, series)],
    cut: null,
    window: null,
    domain: [low, Math.max(high, threshold === 'posts' ? (limit?.value ?? 0) * headroom : high)],
    threshold: limit,
    starts: starts(scene),
    record: scene.record,
    digits: words.digits,
    scale: scaleOf(series),
    words: id === 'exhaustion',
    baseLabel: lineWords.baseline,
    isBase: scene.isBase,
    summary: [summaryOf(scene, series), ...(id === 'exhaustion' ? explained(scene) : [])].join(' '),
  }
}
