import { readingsOf } from '../loops/graph/structure.ts'
import { loopNames, namedLoops, type LoopName } from '../loops/named-loops.ts'
import { activityOf, rangesOf, trailingShares, windowedShares } from '../loops/scores/activity.ts'
import { closureOf, outsideShare } from '../loops/scores/closure.ts'
import { ensembleLinkScorer } from '../loops/scores/ensemble-scores.ts'
import { polarityOf, type Polarity } from '../loops/scores/polarity.ts'
import type { ScoringWindow } from '../loops/scores/window.ts'
import { loopStructure } from '../model/expected/loop-window.ts'
import { linkName, loopCircuits, type LoopCircuits } from './loop-circuits.ts'
import type { LoopSamples } from './loop-samples.ts'

/** What each loop has of the change at every day looked from. */
export interface LoopShares {
  readonly days: readonly number[]
  /**
   * Share of each named loop among the named ones over the half-year of looks that ends with this one, in
   * [−1, 1]: negative where it balances. Sizes add up to 1, or are all 0 where nothing moves.
   */
  readonly loops: Readonly<Record<LoopName, readonly number[]>>
  /** What the named loops have among all circuits but first-order ones, over the same looks, 0–1. */
  readonly coverage: readonly number[]
  /** Part of the runs in which, taken alone, the same kind of loop has more of the change, 0–1. */
  readonly agreement: readonly number[]
  /** How much is changing, against the day on which most is, 0–1. */
  readonly activity: readonly number[]
  /** Part of what bends exhaustion that comes from outside the stocks scored, 0–1. */
  readonly outside: readonly number[]
  /** How surely each named loop reinforces or balances over the run. */
  readonly polarity: Readonly<Record<LoopName, Polarity>>
  /**
   * Share of each condensed link among all that bend its target, in [−1, 1] with its sign, by
   * `reading –flow`: how wide it is drawn. Of a flow between two stocks, the end away from the reading.
   */
  readonly links: Readonly<Record<string, readonly number[]>>
  /** Circuits that were scored. */
  readonly circuits: number
}

const { stocks, flows } = loopStructure
const readings = readingsOf(loopStructure)
const LINKS = readings.length * flows.length
const EXHAUSTION = stocks.indexOf('exhaustion')

/**
 * Whether a loop works against its letter: a reinforcing one that balances, or the other way round. It has
 * every circuit through its own link, and some of these come back by a way that its story does not tell.
 */
export const worksAgainst = (name: LoopName, share: number): boolean =>
  share !== 0 && share > 0 !== (namedLoops[name].polarity === '+')

/** What loops have that work as their letters say, in parts of what these have together, shape [named loop]. */
export const asTheirLetters = (shares: ArrayLike<number>): readonly number[] => {
  const own = loopNames.map((name, loop) => (worksAgainst(name, shares[loop]) ? 0 : shares[loop]))
  const whole = own.reduce((sum, share) => sum + Math.abs(share), 0)
  return own.map(share => (whole > 0 ? share / whole : 0))
}

/** Whether a link is the end at its own stock of a flow that leads on to another one. */
const drainsItself = (reading: number, flow: number): boolean => {
  const { name, to } = flows[flow]
  return to === readings[reading].of && flows.some(end => end.name === name && end.to !== to)
}

/** Share of each link among those that bend the same target. */
const relativeLinks = (scores: Float64Array): Float64Array => {
  const total = new Float64Array(stocks.length)
  for (let link = 0; link < LINKS; link++)
    total[flows[link % flows.length].to] += Math.abs(scores[link])
  return scores.map((score, link) => {
    const whole = total[flows[link % flows.length].to]
    return whole > 0 ? score / whole : 0
  })
}

const scoreLinks = ensembleLinkScorer(loopStructure)

/** Scores of the links of an ensemble, shape [day][look][reading × flow]. */
const linksOf = (samples: readonly LoopSamples[]): readonly (readonly Float64Array[])[] =>
  samples[0].windows.map((looks, d) =>
    looks.map((_, look) => {
      const scores = new Float64Array(LINKS)
      scoreLinks(
        samples.map(({ windows }) => windows[d][look]),
        scores,
      )
      return scores
    }),
  )

/** Part of what bends exhaustion in some windows that comes from outside. */
const outsideOf = (windows: readonly ScoringWindow[]): number => {
  let moving = 0
  let byOutside = 0
  for (const window of windows) {
    const closure = closureOf(loopStructure, window, EXHAUSTION)
    moving += closure.moving
    byOutside += Math.abs(closure.byOutside)
  }
  return outsideShare({ moving, byOutside })
}

/** Shares of the named loops, and their coverage as the last column, over the looks of each half-year. */
const sharesOver = (
  { share }: LoopCircuits,
  links: readonly (readonly Float64Array[])[],
  weights: readonly Float64Array[],
  width: number,
): readonly Float64Array[] => {
  const shares = new Float64Array(loopNames.length)
  const days = links.map((looks, d) =>
    windowedShares(
      looks.map(scores => {
        const coverage = share(scores, shares)
        return [...shares, coverage]
      }),
      weights[d],
    ),
  )
  const activity = weights.map(of => of.reduce((sum, weight) => sum + weight, 0))
  return trailingShares(days, activity, width).map(row => {
    const whole = row.subarray(0, loopNames.length).reduce((sum, value) => sum + Math.abs(value), 0)
    return row.map((value, f) => (f < loopNames.length && whole > 0 ? value / whole : value))
  })
}

/** 1 where what reinforces has more, −1 where what balances has. */
const sideOf = (row: Float64Array): number =>
  Math.sign(row.subarray(0, loopNames.length).reduce((sum, share) => sum + share, 0))

/**
 * The shares of the named loops over a run, from looks ahead at some replicates of it, all of the same days.
 *
 * Runs are joined before loops are scored (`ensembleLinkScorer`), as people are: what is drawn is the mean of
 * runs, and its change is what is shared out. All links of a loop are scored by the same look. Shares
 * are then averaged over looks, those of a day and of the `width` days up to it, weighed by how much was
 * changing (`activityOf`); scores are never averaged, since they go to infinity where a stock bends.
 */
export const shareLoops = (samples: readonly LoopSamples[], width = 1): LoopShares => {
  const days = samples[0]?.days ?? []
  const links = linksOf(samples)
  const relative = links.map(looks => looks.map(relativeLinks))
  const circuits = loopCircuits(relative.flat())
  const ranges = rangesOf(samples.flatMap(({ levels }) => levels.flat()))
  const weightsOf = ({ windows }: LoopSamples): readonly Float64Array[] =>
    windows.map(looks => Float64Array.from(looks, ({ moved }) => activityOf(moved, ranges)))
  const weightsOfRuns = samples.map(weightsOf)
  const weights = days.map((_, d) =>
    weightsOfRuns[0][d].map((_, look) =>
      weightsOfRuns.reduce((sum, weightsOfRun) => sum + weightsOfRun[d][look], 0),
    ),
  )
  const rows = sharesOver(circuits, links, weights, width)
  const alone = samples.map((sample, r) =>
    sharesOver(circuits, linksOf([sample]), weightsOfRuns[r], width),
  )
  const columnOf = (column: number): readonly number[] => rows.map(row => row[column])
  const activity = weights.map(of => of.reduce((sum, weight) => sum + weight, 0))
  const most = Math.max(0, ...activity)
  const byLoop = <Value>(value: (loop: number) => Value): Readonly<Record<LoopName, Value>> =>
    Object.fromEntries(loopNames.map((name, loop) => [name, value(loop)])) as Record<
      LoopName,
      Value
    >
  return {
    days,
    loops: byLoop(columnOf),
    coverage: columnOf(loopNames.length),
    agreement: rows.map(
      (row, d) => alone.filter(of => sideOf(of[d]) === sideOf(row)).length / alone.length,
    ),
    activity: activity.map(value => (most > 0 ? value / most : 0)),
    outside: days.map((_, d) => outsideOf(samples.flatMap(({ windows }) => windows[d]))),
    polarity: byLoop(loop => polarityOf(columnOf(loop))),
    links: Object.fromEntries(
      circuits.edges.flatMap(({ reading, flow }) => {
        if (drainsItself(reading, flow)) return []
        const link = reading * flows.length + flow
        const column = relative.map(
          (looks, d) =>
            windowedShares(
              looks.map(row => [row[link]]),
              weights[d],
            )[0],
        )
        return [[linkName([readings[reading].name, flows[flow].name]), column]]
      }),
    ),
    circuits: circuits.count,
  }
}
