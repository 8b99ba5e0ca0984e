import { namedLoops, type LoopName, type LoopScoreResult } from '@burnout/engine'
import {
  inCharge,
  isQuiet,
  lookAt,
  loopsAbove,
  overallShares,
  pileUp,
  ribbonOf,
  windowedShares,
  type SharesOverTime,
} from '../reading/loop-shares.ts'
import { runningMean } from '../reading/running-mean.ts'
import type { LoopListState } from '../controls/loop-list.ts'
import { loopPage } from '../text/loop-page.ts'
import type { ShareStory } from '../views/share-strip.ts'
import type { Scene } from './scene.ts'

const averaged = new WeakMap<LoopScoreResult, SharesOverTime>()

/** Shares averaged over three months; worked out once for every result. */
export const sharesOf = (scores: LoopScoreResult): SharesOverTime => {
  const known = averaged.get(scores) ?? windowedShares(scores)
  averaged.set(scores, known)
  return known
}

/** Loops named on the ribbon. */
const onRibbon = 3

const idsOf = (loops: readonly LoopName[]): string => {
  const ids = loops.slice(0, onRibbon).map(name => namedLoops[name].id)
  return `${ids.join(' + ')}${loops.length > onRibbon ? ' …' : ''}`
}

/** Who is in charge when, over the whole run, in words. */
export const reignsOf = (scores: LoopScoreResult): string =>
  loopPage.stripSummary(
    ribbonOf(scores).map(({ loops, from, to }) => loopPage.reign(loops, from, to)),
  )

/** Share over the whole run from which a loop has a layer of its own. */
const worthALayer = 0.01

/** The strip of loop shares; empty until there are scores. */
export const shareStory = (scene: Scene): ShareStory => {
  const { month, end } = scene
  const { loop, simplify } = scene.outlook
  const { scores } = scene.study
  if (scores === null)
    return {
      months: [],
      layers: [],
      activity: [],
      ribbon: [],
      month,
      end,
      summary: loopPage.computing(scene.study.done),
      aligned: false,
    }
  const parts = ribbonOf(scores)
  return {
    months: scores.months,
    layers: pileUp(sharesOf(scores), loopsAbove(scores, Math.max(simplify, worthALayer))).map(
      layer => ({
        ...layer,
        id: namedLoops[layer.name].id,
        faint: loop !== null && loop !== layer.name,
      }),
    ),
    activity: runningMean(scores.activity, 1),
    ribbon: parts.map(part => ({ ...part, text: idsOf(part.loops) })),
    month,
    end,
    summary: reignsOf(scores),
    aligned: false,
  }
}

/** The list of loops at the month looked at; empty until there are scores. */
export const listState = (scene: Scene): LoopListState => {
  const { month, outlook, study } = scene
  const { scores } = study
  const common = { month, chosen: outlook.loop, ready: !study.stale }
  if (scores === null) return { ...common, loops: [], quiet: true }
  const look = lookAt(scores, month)
  const whole = overallShares(scores)
  const shares = sharesOf(scores)
  return {
    ...common,
    quiet: isQuiet(scores, look),
    loops: loopsAbove(scores, 0).map(name => ({
      name,
      now: shares[name][look] ?? 0,
      whole: whole[name],
      left: whole[name] < outlook.simplify,
    })),
  }
}

/** From this share on, a set of loops is in charge, or exhaustion driven from outside. */
const half = 0.5

/** Who is in charge of the month looked at, in words, and what else to know of it. */
export const chargeOf = ({ month, study }: Scene): readonly [string, string] => {
  const { scores, done, stale, fault } = study
  if (fault !== null) return [loopPage.failed(fault), '']
  if (scores === null) return [`${loopPage.computing(done)}.`, '']
  const look = lookAt(scores, month)
  const shares = sharesOf(scores)
  const share = (name: LoopName): number => shares[name][look] ?? 0
  const ranked = [...inCharge(scores, month)].sort(
    (a, b) => Math.abs(share(b)) - Math.abs(share(a)),
  )
  const together = (loops: readonly LoopName[]): number =>
    Math.abs(loops.reduce((sum, name) => sum + share(name), 0))
  // of a stretch's loops, those that are enough in this month
  const loops = ranked.filter((_, place) => together(ranked.slice(0, place)) < half)
  const outside = scores.outside[look] ?? 0
  const [largest] = loops
  const sentence =
    isQuiet(scores, look) || largest === undefined
      ? loopPage.quiet(month)
      : together(loops) >= half
        ? loopPage.inCharge(month, loops, together(loops))
        : loopPage.largest(month, largest, Math.abs(share(largest)))
  const detail = [
    ...(outside > half ? [loopPage.outside(outside)] : []),
    `${stale ? loopPage.computing(done) : loopPage.computed(scores.replicates)}.`,
  ]
  return [sentence, detail.join(' ')]
}
