import { explainCurve } from '@burnout/engine'
import type { ExplainState } from '../controls/explain.ts'
import { explainedSentences } from '../text/explained.ts'
import type { Scene } from './scene.ts'

type Known = readonly [
  result: object,
  scores: object,
  window: object | null,
  said: readonly string[],
]

let known: Known | null = null

/** Last month that can be explained. */
const lastMonth = ({ study: { attribution }, end }: Scene): number =>
  attribution === null ? end : Math.min(end, attribution.t.length - 1)

/**
 * Three sentences on exhaustion between the months chosen, or over the whole run; none before everything is known.
 * Worked out only when something of it is new.
 */
export const explained = (scene: Scene): readonly string[] => {
  const { result } = scene.answer
  const { scores, attribution, stale } = scene.study
  const { window } = scene.outlook
  const last = lastMonth(scene)
  if (stale || scores === null || attribution === null || last < 1) return []
  const [first, end] = window ?? [0, last]
  const [from, to] = [Math.min(first, last - 1), Math.min(end, last)]
  if (known?.[0] !== result || known[1] !== scores || known[2] !== window) {
    const explanation = explainCurve({ result, scores, attribution }, { from, to })
    known = [result, scores, window, explainedSentences(explanation, result.scenario)]
  }
  return known[3]
}

export const explainState = (scene: Scene): ExplainState => ({
  window: scene.outlook.window,
  end: lastMonth(scene),
  said: explained(scene),
})
