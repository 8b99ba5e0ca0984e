import { levers, type EqualCostResult, type Lever } from '@burnout/engine'
import { fullDollars } from '../../format.ts'
import { equalCostWords } from '../../text/compare.ts'
import { leverLabel } from '../../text/lever-words.ts'
import { leverValueText } from '../../text/levers.ts'
import { outcomeWords } from '../../text/outcomes.ts'
import type { EqualCostState, RankedLever } from '../../controls/compare/equal-cost.ts'
import type { Outcome } from '../../worker/compared.ts'
import type { Scene } from '../scene.ts'

const rankedRows = (result: EqualCostResult, outcome: Outcome): readonly RankedLever[] => {
  const words = outcomeWords[outcome]
  const all = result.bought
    .flatMap(each => {
      const effect = each.effects[outcome]
      return effect === undefined ? [] : [{ ...each, effect }]
    })
    .sort((a, b) => a.effect.rank - b.effect.rank || a.effect.mean - b.effect.mean)
  const ends = all.flatMap(({ effect }) => [effect.low, effect.high])
  const from = Math.min(0, ...ends)
  const to = Math.max(0, ...ends, from + 1e-9)
  const part = (value: number): number => (value - from) / (to - from)
  return all.map(({ lever, before, to: setting, cost, atItsEnd, effect }) => {
    const tied = all.filter(other => other.effect.rank === effect.rank).length
    const { evidence, cost: price }: Lever = levers[lever]
    return {
      lever,
      label: leverLabel(lever),
      place: equalCostWords.tie(effect.rank, tied),
      placeAloud: equalCostWords.tieAloud(effect.rank, tied),
      setting: equalCostWords.setting(
        leverValueText(lever, before),
        leverValueText(lever, setting),
      ),
      cost: `${fullDollars(Math.round(cost))}${atItsEnd ? `, ${equalCostWords.atItsEnd}` : ''}`,
      effect: `${words.difference(effect.mean)} (${equalCostWords.interval(words.difference(effect.low), words.difference(effect.high))})`,
      told: effect.high < 0 ? 'helps' : effect.low > 0 ? 'hurts' : 'unclear',
      evidence: equalCostWords.evidence(evidence, (price?.sources.length ?? 0) > 0),
      assumed: evidence === 'assumed',
      low: part(effect.low),
      high: part(effect.high),
      mean: part(effect.mean),
      nought: part(0),
      to: setting,
    }
  })
}

const leftOutOf = ({ leftOut }: EqualCostResult): readonly string[] =>
  (['no price', 'no room', 'too dear'] as const).flatMap(why => {
    const names = leftOut.filter(each => each.why === why).map(({ lever }) => leverLabel(lever))
    return names.length === 0
      ? []
      : [`${equalCostWords.leftOut}: ${names.join(', ')} – ${equalCostWords.why[why]}.`]
  })

const saidOf = (
  rows: readonly RankedLever[],
  outcome: Outcome,
  { replicates }: EqualCostResult,
): string => {
  const { title } = outcomeWords[outcome]
  const first = rows.filter(({ place }) => place === rows[0]?.place)
  return rows.some(({ told }) => told === 'helps')
    ? equalCostWords.said(
        first.map(({ label }) => label),
        title,
        replicates,
      )
    : equalCostWords.none(title)
}

/** How the ranking at equal cost stands, by the outcome that was chosen. */
export const equalCostState = (scene: Scene): EqualCostState => {
  const { equalCost, settings, answer } = scene
  const { rankedBy: outcome, budget } = scene.outlook.compare
  const ready = answer.shown >= answer.of
  const { from } = settings
  const base = { budget, from, done: null, said: '', rows: [], leftOut: [], ready }
  if (equalCost.kind === 'working')
    return { ...base, done: equalCost.done, said: equalCostWords.working(equalCost.done) }
  if (equalCost.kind === 'failed')
    return { ...base, said: equalCostWords.failed(equalCost.message) }
  if (equalCost.kind === 'none') return { ...base, said: ready ? '' : equalCostWords.stale }
  const { result } = equalCost.news
  const rows = rankedRows(result, outcome)
  return { ...base, rows, said: saidOf(rows, outcome, result), leftOut: leftOutOf(result) }
}
