import { keysOf, recordOf } from '../record.ts'
import { reigns } from '../reading/dominance.ts'
import { runningMean } from '../reading/running-mean.ts'
import { recordAt } from '../time.ts'
import type { LoopTrace } from '../worker/protocol.ts'
import { loopNames, loopWords, type LinkId, type LoopId } from '../text/loops.ts'
import type { LoopMoment } from '../views/loop-diagram.ts'
import { nodePlaces, type NodeId } from '../views/loop-layout.ts'
import type { LoopStory } from '../views/loop-strip.ts'
import type { Scene } from './scene.ts'

/** Below this activity the diagram is quiet: shares of next to nothing say nothing. */
const quietBelow = 0.05

const scaleOfExhaustion = 54

/** Months over which links and shares are averaged. */
const smoothMonths = 3

const levelSeries = {
  exhaustion: 'exhaustion',
  wellness: 'wellnessEffort',
  redesign: 'redesignEffort',
  urgency: 'urgency',
  capability: 'capability',
} as const satisfies Record<NodeId, string>

const nodeIds = keysOf(levelSeries)

const valuesAt = <Id extends string>(
  columns: Readonly<Record<Id, readonly number[]>>,
  record: number,
): Record<Id, number> => recordOf(keysOf(columns), id => columns[id][record] ?? 0)

const levelsAt = ({ answer, record }: Scene): Record<NodeId, number> =>
  recordOf(nodeIds, id => {
    const value = answer.result.series[levelSeries[id]].mean[record] ?? 0
    return id === 'exhaustion' ? value / scaleOfExhaustion : value
  })

const summaryOf = (
  { month }: Scene,
  loops: Readonly<Record<LoopId, number>>,
  levels: Readonly<Record<NodeId, number>>,
  quiet: boolean,
): string => {
  const shares = keysOf(loopNames).map(id => loopWords.loop(id, loopNames[id], loops[id]))
  const stand = nodeIds.map(id => loopWords.level(nodePlaces[id].lines.join(' '), levels[id]))
  return loopWords.summary(month, [...(quiet ? [loopWords.nothing] : shares), ...stand])
}

const smoothed = new WeakMap<LoopTrace, LoopTrace>()

/** The loops as drawn, smoothed over three months; worked out once for every answer. */
const drawnLoops = ({ answer: { loops, result } }: Scene): LoopTrace => {
  const known = smoothed.get(loops)
  if (known !== undefined) return known
  const reach = recordAt(result.t, smoothMonths / 2)
  const smooth = <Id extends string>(columns: Readonly<Record<Id, readonly number[]>>) =>
    recordOf(keysOf(columns), id => runningMean(columns[id], reach))
  const made: LoopTrace = {
    links: smooth<LinkId>(loops.links),
    loops: smooth<LoopId>(loops.loops),
    activity: runningMean(loops.activity, reach),
  }
  smoothed.set(loops, made)
  return made
}

/** The diagram at the month looked at. */
export const loopMoment = (scene: Scene): LoopMoment => {
  const { links, loops, activity } = drawnLoops(scene)
  const shares = valuesAt<LoopId>(loops, scene.record)
  const active = activity[scene.record] ?? 0
  const quiet = active < quietBelow || Object.values(shares).every(share => share === 0)
  const levels = levelsAt(scene)
  return {
    links: valuesAt<LinkId>(links, scene.record),
    loops: shares,
    activity: active,
    quiet,
    levels,
    summary: summaryOf(scene, shares, levels, quiet),
  }
}

/** The loops over the whole run. */
export const loopStory = (scene: Scene): LoopStory => {
  const { loops, activity } = drawnLoops(scene)
  const { months, month } = scene
  const parts = reigns(
    months,
    keysOf(loops).map(id => [id, loops[id]] as const),
  )
  const summary = loopWords.stripSummary(
    parts.map(({ id, from, to }) => loopWords.strongest(id, from, to)),
  )
  return { months, loops, activity, month, summary }
}
