import type { EnsembleResult, LoopName, LoopScoreResult, SeriesName } from '@burnout/engine'
import { keysOf, recordOf } from '../record.ts'
import { overallShares } from '../reading/loop-shares.ts'
import { runningMean } from '../reading/running-mean.ts'
import { diagramWords, type DiagramId, type VariableId } from '../text/diagrams.ts'
import { recordAt } from '../time.ts'
import { chosenOf } from '../views/loops/chosen.ts'
import { diagrams } from '../views/loops/diagrams/index.ts'
import { badgeOf } from '../views/loops/draw-badges.ts'
import type { LoopMoment } from '../views/loops/loop-moment.ts'
import { linkStrengths } from '../views/loops/strengths.ts'

/** What of the loops the reader looks at. */
export interface LoopLook {
  readonly diagram: DiagramId
  readonly month: number
  /** Loops with a smaller mean share are left out, 0–1. */
  readonly threshold: number
  readonly shown: LoopName | null
}

/** Below this activity, and below this coverage, shares say nothing. */
const QUIET_ACTIVITY = 0.05
const QUIET_COVERAGE = 0.2

/** Months over which links are averaged. */
const SMOOTHED = 3

/** [points] Top of the scale of exhaustion. */
const EXHAUSTION_TOP = 54

/** Variables that have a level between 0 and 1 on a scale of their own, and the series that tells it. */
const levelSeries = {
  exhaustion: 'exhaustion',
  wellness: 'wellnessEffort',
  redesign: 'redesignEffort',
  quality: 'workSystemQuality',
  urgency: 'urgency',
  capability: 'capability',
  trust: 'trust',
  fatigue: 'fatigue',
} as const satisfies Partial<Record<VariableId, SeriesName>>

const levelsAt = ({ t, series }: EnsembleResult, month: number): LoopMoment['levels'] => {
  const record = recordAt(t, month)
  return recordOf(keysOf(levelSeries), id => {
    const value = series[levelSeries[id]].mean[record] ?? 0
    return id === 'exhaustion' ? value / EXHAUSTION_TOP : value
  })
}

type Scores = Pick<LoopScoreResult, 'months' | 'loops' | 'links' | 'activity' | 'coverage'>

const smoothed = new WeakMap<Scores, Scores>()

/** The scores as they are drawn, links smoothed over three months; worked out once for every result. */
const drawnScores = (scores: Scores): Scores => {
  const known = smoothed.get(scores)
  if (known !== undefined) return known
  const { months } = scores
  const every = (months[1] ?? 1) - (months[0] ?? 0)
  const reach = Math.floor(SMOOTHED / 2 / every)
  const smooth = <Name extends string>(columns: Readonly<Record<Name, readonly number[]>>) =>
    recordOf(keysOf(columns), name => runningMean(columns[name], reach))
  const made: Scores = {
    months,
    loops: scores.loops,
    links: smooth(scores.links),
    activity: runningMean(scores.activity, reach),
    coverage: runningMean(scores.coverage, reach),
  }
  smoothed.set(scores, made)
  return made
}

const summaryOf = (moment: Omit<LoopMoment, 'summary'>): string => {
  const diagram = diagrams[moment.diagram]
  const drawn = { ...moment, summary: '' }
  const loops = chosenOf(diagram, moment).loops.map(place => badgeOf(diagram, place, drawn).name)
  const state = moment.scored
    ? moment.quiet
      ? [diagramWords.isQuiet]
      : []
    : [diagramWords.waiting]
  return diagramWords.summary(moment.diagram, moment.month, [
    ...state,
    ...diagram.links.map(({ from, sign, to }) => diagramWords.link(from, sign > 0, to)),
    ...loops.map(name => `${name}.`),
  ])
}

/**
 * A diagram at the month looked at: plain while there are no scores yet (`null`), without level bars
 * while there is no run.
 */
export const diagramMoment = (
  look: LoopLook,
  scores: LoopScoreResult | null,
  result: EnsembleResult | null,
): LoopMoment => {
  const drawn = scores === null ? null : drawnScores(scores)
  const at = drawn === null ? 0 : Math.max(0, drawn.months.filter(m => m <= look.month).length - 1)
  const valueAt = (column: readonly number[] | undefined): number => column?.[at] ?? 0
  const activity = valueAt(drawn?.activity)
  const coverage = valueAt(drawn?.coverage)
  const moment = {
    ...look,
    scored: drawn !== null,
    links:
      drawn === null
        ? {}
        : linkStrengths(diagrams[look.diagram], condensed => valueAt(drawn.links[condensed])),
    shares: drawn === null ? {} : recordOf(keysOf(drawn.loops), name => valueAt(drawn.loops[name])),
    means: scores === null ? {} : overallShares(scores),
    activity,
    coverage,
    quiet: drawn !== null && (activity < QUIET_ACTIVITY || coverage < QUIET_COVERAGE),
    levels: result === null ? {} : levelsAt(result, look.month),
  }
  return { ...moment, summary: summaryOf(moment) }
}
