import { findLoops, type Loop } from '../loops/graph/loops.ts'
import { readingsOf, type Edge } from '../loops/graph/structure.ts'
import { loopNames } from '../loops/named-loops.ts'
import { loopScorer, packLoops } from '../loops/scores/loop-scores.ts'
import { loopFamilies } from '../model/expected/loop-families.ts'
import { loopStructure } from '../model/expected/loop-window.ts'

/** The circuits of a run, and what the named loops have of them. */
export interface LoopCircuits {
  /** Links that are looked at: all but slight ones. */
  readonly edges: readonly Edge[]
  /** Circuits among them that are scored. */
  readonly count: number
  /**
   * Fills in what each named loop has among the named ones, shape [named loop], by the scores of the links
   * at one instant, and returns what the named ones have among all circuits but first-order ones, 0–1.
   */
  readonly share: (links: Float64Array, out: Float64Array) => number
}

/** Links with less than this share of what bends their target, in the mean, are left out unless they are named. */
const SLIGHT = 0.02

/** Most circuits that are listed. */
const MOST = 100_000

const { flows } = loopStructure
const readings = readingsOf(loopStructure)

export const linkName = ([reading, flow]: readonly [string, string]): string =>
  `${reading} –${flow}`

/** Position of each named loop’s links among all links. */
const familyOfLink = (): ReadonlyMap<number, number> => {
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
 * Finds the circuits of the strongly connected part that holds exhaustion, among links of which each has some
 * of what bends its target (`relative`, shape [instant][reading × flow]), and shares them out:
 *
 *   share(L) = Σ RLS over circuits through a link of L’s own, over Σ |the same| of all named loops
 *   coverage = Σ |RLS| of circuits through a link of any named loop, over Σ |RLS| of all but minor ones
 *
 * RLS is the relative score among all of these circuits. One that passes links of several named loops counts
 * for each of them in equal parts.
 */
export const loopCircuits = (relative: readonly Float64Array[]): LoopCircuits => {
  const familyOf = familyOfLink()
  const edges: Edge[] = []
  for (let link = 0; link < readings.length * flows.length; link++) {
    const sum = relative.reduce((total, row) => total + Math.abs(row[link]), 0)
    if (sum > SLIGHT * relative.length || (sum > 0 && familyOf.has(link)))
      edges.push({ reading: Math.floor(link / flows.length), flow: link % flows.length })
  }
  const found = findLoops(loopStructure, edges, MOST).loops
  const home = found.find(({ edges: [first] }) => readings[first.reading].name === 'exhaustion')
  const loops = found.filter(({ partition }) => partition === home?.partition)
  const families = familiesOf(loops, familyOf)
  const score = loopScorer(packLoops(loopStructure, loops))
  return {
    edges,
    count: loops.length,
    share: (links, out) => {
      const { relative: of } = score(links)
      let named = 0
      let major = 0
      out.fill(0)
      for (let l = 0; l < loops.length; l++) {
        const size = Math.abs(of[l])
        for (const f of families[l]) out[f] += of[l] / families[l].length
        if (families[l].length > 0) named += size
        if (families[l].length > 0 || !loops[l].minor) major += size
      }
      let whole = 0
      for (const part of out) whole += Math.abs(part)
      if (whole > 0) for (let f = 0; f < out.length; f++) out[f] /= whole
      return major > 0 ? named / major : 0
    },
  }
}
