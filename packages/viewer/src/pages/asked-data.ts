import { quickFixLevers, type NoEasyReturn, type TrapGauge } from '@burnout/engine'
import type { AskedState } from '../controls/asked.ts'
import { cutCurve, effectAfter } from '../reading/cut-curve.ts'
import { loopPage } from '../text/loop-page.ts'
import type { ChartData } from '../views/chart-frame.ts'
import { chartData } from './chart-data.ts'
import { scenarioRun, type Scene } from './scene.ts'

/** Months after a cut of which the effect is told. */
const told = [12, 60] as const

/** The effects of a cut in one sentence, and from how many runs they come. */
const effectsOf = ({
  wish,
  news,
}: Extract<Scene['cut'], { kind: 'answered' }>): readonly string[] => {
  const words = loopPage.cut
  const { replicates, loops } = news.result
  const said = told.flatMap(months => {
    const effect = effectAfter(loops[0]?.effects ?? [], months)
    // the engine tells what the loop does; cutting it does the opposite
    return effect === null ? [] : [words.effect(months, -effect.mean, -effect.high, -effect.low)]
  })
  return [`${words.said(wish.loop, wish.month)} ${said.join('; ')}.`, words.runs(replicates)]
}

/** What is said of the loop that was cut. */
export const cutState = ({ cut }: Scene): AskedState => {
  const words = loopPage.cut
  if (cut.kind === 'none') return { said: [words.hint], done: null, button: null }
  if (cut.kind === 'failed')
    return { said: [loopPage.failedWish(cut.message)], done: null, button: words.again }
  if (cut.kind === 'answered') return { said: effectsOf(cut), done: null, button: words.again }
  const { loop, month } = cut.wish
  return { said: [words.working(loop, month)], done: cut.done, button: loopPage.cancel }
}

/** The chart of exhaustion, with the months explained, and the curve of the run in which a loop was cut. */
export const cutChart = (scene: Scene): ChartData => {
  const chart = { ...chartData('exhaustion', scene), window: scene.outlook.window }
  if (scene.cut.kind !== 'answered') return chart
  const { wish, news } = scene.cut
  const values = cutCurve(
    news.result.loops[0]?.effects ?? [],
    wish.month,
    scene.months,
    scene.answer.result.series.exhaustion.mean,
  )
  return {
    ...chart,
    cut: { label: loopPage.chart.cut(wish.loop), values },
    summary: chart.summary + loopPage.chart.summary(wish.loop, wish.month),
  }
}

const gauged = (gauge: TrapGauge, back: NoEasyReturn): readonly string[] => {
  const words = loopPage.gauge
  const { symptomaticShare, symptomatic, fundamental, rise, dependence, month } = gauge
  return [
    symptomaticShare === null ? words.nothing : words.share(symptomaticShare),
    `${words.relieved(symptomatic.mean)} ${words.mended(fundamental.mean)}`,
    words.rise(month, rise.mean, rise.months, dependence),
    back.month === null
      ? words.easyReturn(back.until)
      : words.noReturn(back.month, back.low, back.high),
  ]
}

/** Whether a scenario has anything that the gauge looks for. */
export const hasQuickFix = (scene: Scene): boolean =>
  scenarioRun(scene).policies.some(({ lever }) => quickFixLevers.includes(lever))

/** What is said of the trap. */
export const gaugeState = (scene: Scene): AskedState => {
  const { gauge, study } = scene
  const words = loopPage.gauge
  if (!hasQuickFix(scene)) return { said: [words.none], done: null, button: null }
  if (gauge.kind === 'working')
    return { said: [words.working], done: gauge.done, button: loopPage.cancel }
  const button = study.stale ? null : words.ask
  if (gauge.kind === 'none') return { said: [words.hint], done: null, button }
  if (gauge.kind === 'failed')
    return { said: [loopPage.failedWish(gauge.message)], done: null, button }
  return { said: gauged(gauge.news.gauge, gauge.news.back), done: null, button }
}
