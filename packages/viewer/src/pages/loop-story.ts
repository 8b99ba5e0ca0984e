import {
  loopNames,
  namedLoops,
  worksAgainst,
  type LoopName,
  type LoopScoreResult,
} from '@burnout/engine'
import {
  inCharge,
  isQuiet,
  lookAt,
  loopsAbove,
  overallShares,
  pileUp,
  ribbonOf,
} from '../reading/loop-shares.ts'
import { runningMean } from '../reading/running-mean.ts'
import type { LoopListState } from '../controls/loop-list.ts'
import { leading, loopPage, namedOf, withShares } from '../text/loop-page.ts'
import type { ShareStory } from '../views/share-strip.ts'
import { axisEnd } from './cut-data.ts'
import type { Scene } from './scene.ts'

/** The loops of a stretch by their ids, no more than are named. */
const idsOf = (loops: readonly LoopName[]): string => {
  const ids = namedOf(loops).map(name => namedLoops[name].id)
  return `${ids.join(' + ')}${ids.length < loops.length ? ' …' : ''}`
}

/** Who is in charge when, over the whole run, in words. */
export const reignsOf = (scores: LoopScoreResult): string =>
  loopPage.stripSummary(
    ribbonOf(scores).map(({ loops, from, to }) => loopPage.reign(leading(loops), from, to)),
  )

/** Share over the whole run from which a loop has a layer of its own. */
export const worthALayer = 0.01

/** The strip of loop shares; empty until there are scores. */
export const shareStory = (scene: Scene): ShareStory => {
  const { month, end } = scene
  const { loop, simplify, view } = scene.outlook
  const { scores } = scene.study
  const axis = { month, end, until: axisEnd(scene), aligned: view === 'loops' }
  if (scores === null)
    return {
      ...axis,
      months: [],
      layers: [],
      activity: [],
      ribbon: [],
      summary: loopPage.computing(scene.study.done),
    }
  const parts = ribbonOf(scores)
  return {
    ...axis,
    months: scores.months,
    layers: pileUp(scores.loops, loopsAbove(scores, Math.max(simplify, worthALayer))).map(
      layer => ({
        ...layer,
        id: namedLoops[layer.name].id,
        faint: loop !== null && loop !== layer.name,
      }),
    ),
    activity: runningMean(scores.activity, 1),
    ribbon: parts.map(part => ({ ...part, text: idsOf(part.loops) })),
    summary: reignsOf(scores),
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
  return {
    ...common,
    quiet: isQuiet(scores, look),
    loops: loopsAbove(scores, 0).map(name => ({
      name,
      now: scores.loops[name][look] ?? 0,
      whole: whole[name],
      left: whole[name] < outlook.simplify,
    })),
  }
}

/** From this share on, a set of loops is in charge, or exhaustion driven from outside. */
const half = 0.5

/** Part of the runs that must lean the same way alone, or it is told that they do not. */
const agreed = 0.75

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Who is in charge of the month looked at, in words, and what else to know of it. */
export const chargeOf = ({ month, study }: Scene): readonly [string, string] => {
  const { scores, done, stale, fault } = study
  if (fault !== null) return [loopPage.failed(fault), '']
  if (scores === null) return [`${loopPage.computing(done)}.`, '']
  const look = lookAt(scores, month)
  const share = (name: LoopName): number => scores.loops[name][look] ?? 0
  const size = (name: LoopName): number => Math.abs(share(name))
  const ranked = (names: readonly LoopName[]): LoopName[] =>
    names
      .filter(name => share(name) !== 0 && !worksAgainst(name, share(name)))
      .sort((a, b) => size(b) - size(a))
  const own = ranked(loopNames)
  const leaders = ranked(inCharge(scores, month))
  // half of what loops do that work as their letters say
  const enough = half * sum(own.map(size))
  // of a stretch's loops, those that are enough in this month
  const loops = leaders.filter((_, place) => sum(leaders.slice(0, place).map(size)) < enough)
  const together = sum(loops.map(size))
  const outside = scores.outside[look] ?? 0
  const agreement = scores.agreement[look] ?? 1
  const sentence =
    isQuiet(scores, look) || loops.length === 0
      ? loopPage.quiet(month)
      : together >= enough
        ? loopPage.inCharge(month, leading(loops), loops.length === 1, together)
        : loopPage.contested(month, withShares(own, size))
  const detail = [
    ...(outside > half ? [loopPage.outside(outside)] : []),
    ...(agreement < agreed
      ? [loopPage.differing(agreement * scores.replicates, scores.replicates)]
      : []),
    `${stale ? loopPage.computing(done) : loopPage.computed(scores.replicates)}.`,
  ]
  return [sentence, detail.join(' ')]
}
