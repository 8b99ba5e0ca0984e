import { findLoops, type Loop } from '../loops/graph/loops.ts'
import { readingsOf, type Edge } from '../loops/graph/structure.ts'
import { loopNames, type LoopName } from '../loops/named-loops.ts'
import { activityOf, rangesOf } from '../loops/scores/activity.ts'
import { loopScorer, packLoops } from '../loops/scores/loop-scores.ts'
import { polarityOf, type Polarity } from '../loops/scores/polarity.ts'
import { loopFamilies } from '../model/expected/loop-families.ts'
import { loopStructure } from '../model/expected/loop-window.ts'
import type { LoopSamples } from './loop-samples.ts'

/** What each loop has of the change at every day looked from. */
export interface LoopShares {
  readonly days: readonly number[]
  /**
   * Share of each named loop among the named ones, in [−1, 1]: negative where it balances. Sizes add up to
   * at most 1, less where circuits of both kinds run through one link.
   */
  readonly loops: Readonly<Record<LoopName, readonly number[]>>
  /** What the named loops have among all circuits but first-order ones, 0–1. */
  readonly coverage: readonly number[]
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

/** Links with less than this share of what bends their target, in the mean, are left out unless they are named. */
const SLIGHT = 0.02

/** Most circuits that are listed. */
const MOST = 100_000

const { stocks, flows } = loopStructure
const readings = readingsOf(loopStructure)
const LINKS = readings.length * flows.length

export const linkName = ([reading, flow]: readonly [string, string]): string =>
  `${reading} –${flow}`

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

/** Position of each named loop’s links among all links. */
const familyOfLink = (): Map<number, number> => {
  const at = new Map<number, number>()
  loopNames.forEach((name, family) => {
    for (const [reading, flow] of loopFamilies[name]) {
      const j = readings.findIndex(known => known.name === reading)
      const f = flows.findIndex(known => known.name === flow)
      if (j < 0 || f < 0) throw new Error(`loop ${name}: no link ${linkName([reading, flow])}`)
      at.set(j * flows.length + f, family)
    }
  })
  return at
}

/** The named loops whose link a circuit passes. */
const familiesOf = (
  loops: readonly Loop[],
  familyOf: ReadonlyMap<number, number>,
): readonly (readonly number[])[] =>
  loops.map(({ edges }) => {
    const passed = edges.flatMap(
      ({ reading, flow }) => familyOf.get(reading * flows.length + flow) ?? [],
    )
    return [...new Set(passed)]
  })

/**
 * The shares of the named loops over a run, from looks ahead at some replicates of it.
 *
 *   share(L) = Σ RLS over circuits through a link of L’s own, over Σ |the same| of all named loops
 *   coverage = Σ |RLS| of circuits through a link of any named loop, over Σ |RLS| of all but minor ones
 *
 * RLS is the relative score among all circuits of the strongly connected part that holds exhaustion. A
 * circuit that passes links of several named loops counts for each of them in equal parts. Shares are
 * means over looks and replicates, weighed by how much was changing (`activityOf`); scores are never
 * averaged, since they go to infinity where a stock bends.
 *
 * All samples must be of the same days.
 */
export const shareLoops = (samples: readonly LoopSamples[]): LoopShares => {
  const days = samples[0]?.days ?? []
  const relative = samples.map(({ links }) => links.map(looks => looks.map(relativeLinks)))
  const edges: Edge[] = []
  const rows = relative.flat(2)
  const familyOf = familyOfLink()
  for (let link = 0; link < LINKS; link++) {
    const sum = rows.reduce((total, row) => total + Math.abs(row[link]), 0)
    if (sum > SLIGHT * rows.length || (sum > 0 && familyOf.has(link)))
      edges.push({ reading: Math.floor(link / flows.length), flow: link % flows.length })
  }
  const found = findLoops(loopStructure, edges, MOST).loops
  const home = found.find(({ edges: [first] }) => readings[first.reading].name === 'exhaustion')
  const loops = found.filter(({ partition }) => partition === home?.partition)
  const families = familiesOf(loops, familyOf)
  const score = loopScorer(packLoops(loopStructure, loops))
  const ranges = rangesOf(samples.flatMap(({ levels }) => levels.flat()))

  const mean = loopNames.map(() => new Float64Array(days.length))
  const coverage = new Float64Array(days.length)
  const activity = new Float64Array(days.length)
  const linkMean = edges.map(() => new Float64Array(days.length))
  const family = new Float64Array(loopNames.length)
  for (let d = 0; d < days.length; d++) {
    let weights = 0
    for (let r = 0; r < samples.length; r++)
      for (let look = 0; look < samples[r].links[d].length; look++) {
        const weight = activityOf(samples[r].moved[d][look], ranges)
        const { relative: of } = score(samples[r].links[d][look])
        let named = 0
        let major = 0
        family.fill(0)
        for (let l = 0; l < loops.length; l++) {
          const size = Math.abs(of[l])
          for (const f of families[l]) family[f] += of[l] / families[l].length
          if (families[l].length > 0) named += size
          if (families[l].length > 0 || !loops[l].minor) major += size
        }
        let whole = 0
        for (const part of family) whole += Math.abs(part)
        weights += weight
        if (whole > 0)
          for (let f = 0; f < family.length; f++) mean[f][d] += (weight * family[f]) / whole
        if (major > 0) coverage[d] += (weight * named) / major
        edges.forEach(({ reading, flow }, e) => {
          linkMean[e][d] += weight * relative[r][d][look][reading * flows.length + flow]
        })
      }
    activity[d] = weights
    const per = weights > 0 ? 1 / weights : 0
    for (const column of [...mean, ...linkMean, coverage]) column[d] *= per
  }
  const most = Math.max(0, ...activity)
  return {
    days,
    loops: Object.fromEntries(
      loopNames.map((name, f) => [name, [...mean[f]]]),
    ) as unknown as LoopShares['loops'],
    coverage: [...coverage],
    activity: Array.from(activity, value => (most > 0 ? value / most : 0)),
    outside: days.map(
      (_, d) => samples.reduce((sum, { outside }) => sum + outside[d], 0) / samples.length,
    ),
    polarity: Object.fromEntries(
      loopNames.map((name, f) => [name, polarityOf(mean[f])]),
    ) as unknown as LoopShares['polarity'],
    links: Object.fromEntries(
      edges.flatMap(({ reading, flow }, e) =>
        drainsItself(reading, flow)
          ? []
          : [[linkName([readings[reading].name, flows[flow].name]), [...linkMean[e]]]],
      ),
    ),
    circuits: loops.length,
  }
}
