import type { AskedState } from '../controls/asked.ts'
import { beyondTheEnd, cutCurve, effectAfter } from '../reading/cut-curve.ts'
import { loopPage } from '../text/loop-page.ts'
import type { ChartData } from '../views/chart-frame.ts'
import { chartData } from './chart-data.ts'
import type { Scene } from './scene.ts'

type Answered = Extract<Scene['cut'], { kind: 'answered' }>

/** Months after a cut of which the effect is told beside that at the end. */
const soon = 12

const effectsOf = ({ news }: Answered) => news.result.loops[0]?.effects ?? []

/** Last month of the charts: the end of the run, or later where a cut is followed beyond it. */
export const axisEnd = ({ cut, end }: Scene): number =>
  cut.kind === 'answered'
    ? Math.max(end, cut.wish.month + (effectsOf(cut).at(-1)?.months ?? 0))
    : end

/** What a cut shows in one sentence, then how sure that is, and what it shows after a year. */
const saidOf = (cut: Answered, end: number): readonly string[] => {
  const words = loopPage.cut
  const { loop, month } = cut.wish
  const effects = effectsOf(cut)
  const last = effectAfter(effects, Math.max(soon, end - month))
  if (last === null) return []
  const first = last.months > soon ? effectAfter(effects, soon) : null
  return [
    words.effect(loop, month + last.months, last),
    [
      words.sure(last, month, cut.news.result.replicates),
      ...(first === null ? [] : [words.after(soon, first)]),
    ].join(' '),
  ]
}

/** What is said of the loop that was cut. */
export const cutState = ({ cut, end }: Scene): AskedState => {
  const words = loopPage.cut
  if (cut.kind === 'none') return { said: [words.hint], done: null, button: null }
  if (cut.kind === 'failed')
    return { said: [loopPage.failedWish(cut.message)], done: null, button: words.again }
  if (cut.kind === 'answered') return { said: saidOf(cut, end), done: null, button: words.again }
  const { loop, month } = cut.wish
  return { said: [words.working(loop, month)], done: cut.done, button: loopPage.cancel }
}

/** The chart of exhaustion, with the months explained, and the curve of the run in which a loop was cut. */
export const cutChart = (scene: Scene): ChartData => {
  const chart = { ...chartData('exhaustion', scene), window: scene.outlook.window }
  if (scene.cut.kind !== 'answered') return chart
  const { cut, end } = scene
  const { loop, month } = cut.wish
  const effects = effectsOf(cut)
  const { mean } = scene.answer.result.series.exhaustion
  const late = beyondTheEnd(effects, month, end, mean)
  const months = [...scene.months, ...(late?.months ?? [])]
  const whole = [...mean, ...(late?.mean ?? [])]
  const values = cutCurve(effects, month, months, whole)
  const drawn = [...values, ...(late?.mean ?? [])].filter(Number.isFinite)
  const [low, high] = chart.domain
  return {
    ...chart,
    until: axisEnd(scene),
    domain: [Math.min(low, ...drawn), Math.max(high, ...drawn)],
    cut: {
      label: loopPage.chart.cut(loop),
      months,
      values,
      beyond:
        late === null ? [] : whole.map((value, k) => (k < mean.length - 1 ? Number.NaN : value)),
    },
    summary: chart.summary + loopPage.chart.summary(loop, month),
  }
}
