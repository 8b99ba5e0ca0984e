import type { SeriesName } from '@burnout/engine'
import { cynicismThreshold, exhaustionThreshold, type ChartedSeries } from '../reading/domains.ts'
import { keysOf } from '../record.ts'
import { chartSummary, chartWords, lineWords } from '../text/charts.ts'
import type { ChartData, ChartLine } from '../views/chart-frame.ts'
import type { Scene } from './scene.ts'

/** The charts of the page: which series each draws, and in which colour. */
export const chartPlans = {
  exhaustion: { series: ['exhaustion'], threshold: exhaustionThreshold },
  burnedOut: { series: ['burnedOut'], threshold: null },
  cynicism: { series: ['cynicism'], threshold: cynicismThreshold },
  efficacy: { series: ['efficacy'], threshold: null },
  staffing: { series: ['headcount', 'vacancies'], threshold: null },
  waitDays: { series: ['waitDays'], threshold: null },
  weeklyHours: { series: ['weeklyHours'], threshold: null },
} as const satisfies Record<
  string,
  { readonly series: readonly ChartedSeries[]; readonly threshold: number | null }
>

export type ChartId = keyof typeof chartPlans

export const chartIds = keysOf(chartPlans)

/** Shares are written in hundredths. */
const scaleOf = (name: SeriesName): number => (name === 'burnedOut' ? 100 : 1)

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN

const summaryOf = (scene: Scene, name: ChartedSeries): string => {
  const scale = scaleOf(name)
  const band = scene.answer.result.series[name]
  return chartSummary(chartWords[name], {
    start: at(band.mean, 0) * scale,
    now: at(band.mean, scene.record) * scale,
    low: at(band.q05, scene.record) * scale,
    high: at(band.q95, scene.record) * scale,
    baseline: at(scene.reference.result.series[name].mean, scene.record) * scale,
    month: scene.month,
  })
}

const lineOf = (
  { answer, reference, isBase }: Scene,
  name: SeriesName,
  dashed: boolean,
): ChartLine => ({
  label: isBase ? lineWords.baseline : lineWords.thisRun,
  colour: name,
  band: answer.result.series[name],
  base: reference.result.series[name].mean,
  dashed,
})

const starts = ({ spells }: Scene): readonly number[] => [
  ...new Set(spells.map(({ from }) => Math.max(0, from)).filter(from => from > 0)),
]

/** What one chart draws at one moment. */
export const chartData = (id: ChartId, scene: Scene): ChartData => {
  const { series, threshold } = chartPlans[id]
  const [first, second] = series as readonly ChartedSeries[]
  const main = first ?? 'exhaustion'
  const words = chartWords[main]
  const high = series.map(name => scene.axes[name]?.[1] ?? 1)
  return {
    title: second === undefined ? words.title : lineWords.staffing,
    unit: second === undefined ? words.unit : lineWords.staffingUnit,
    months: scene.months,
    lines: series.map((name, index) => lineOf(scene, name, index > 0)),
    domain: [scene.axes[main]?.[0] ?? 0, Math.max(...high)],
    threshold:
      threshold === null ? null : { value: threshold, label: lineWords.threshold(threshold) },
    starts: starts(scene),
    record: scene.record,
    digits: words.digits,
    scale: scaleOf(main),
    words: id === 'exhaustion',
    baseLabel: lineWords.baseline,
    isBase: scene.isBase,
    summary: series.map(name => summaryOf(scene, name)).join(' '),
  }
}
