import { quickFixLevers, type NoEasyReturn, type TrapGauge } from '@burnout/engine'
import type { AskedState } from '../controls/asked.ts'
import { loopPage } from '../text/loop-page.ts'
import { scenarioRun, type Scene } from './scene.ts'

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
