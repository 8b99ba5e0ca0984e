import type { FoundLoops, Loop } from './loops.ts'
import { edgeText, loopKey, readingsOf, type Edge, type FlowStructure } from './structure.ts'

/** A loop that somebody has named. */
export interface NamedPath {
  readonly id: string
  /** In order; the flow of the last moves the stock that the first one reads. */
  readonly edges: readonly Edge[]
}

/**
 * A named loop from words: the reading and the flow of each edge, in order. A flow between two stocks is
 * taken by the end at the stock that the next edge reads.
 *
 * @throws where no reading or flow has that name, or where an edge does not lead to the next.
 */
export const pathOf = (
  structure: FlowStructure,
  id: string,
  words: readonly (readonly [reading: string, flow: string])[],
): NamedPath => {
  const readings = readingsOf(structure)
  const positions = words.map(([name]) => {
    const reading = readings.findIndex(known => known.name === name)
    if (reading < 0)
      throw new Error(
        `loop ${id}: unknown reading: ${name}; expected one of ${readings.map(known => known.name).join(', ')}`,
      )
    return reading
  })
  const edges = words.map(([name, through], i) => {
    const target = readings[positions[(i + 1) % words.length]].of
    const ends = structure.flows.filter(flow => flow.name === through)
    if (ends.length === 0)
      throw new Error(
        `loop ${id}: unknown flow: ${through}; expected one of ${[...new Set(structure.flows.map(flow => flow.name))].join(', ')}`,
      )
    const end = ends.find(({ to }) => to === target)
    if (end === undefined)
      throw new Error(
        `loop ${id}: ${name} –${through}→ ${structure.stocks[ends[0].to]}; expected a flow that moves ${structure.stocks[target]}`,
      )
    return { reading: positions[i], flow: structure.flows.indexOf(end) }
  })
  return { id, edges }
}

export interface MatchedLoops {
  /** Those found, then named ones that a search cut short did not come to. */
  readonly loops: readonly Loop[]
  /** Position in `loops` of each named one, in the order given. */
  readonly named: Int32Array
}

/**
 * Finds named loops among those that were listed. Named ones are always among the result, so that they
 * are scored even where the list is not complete.
 *
 * @throws where the list is complete and a named loop is not in it, or where two are the same.
 */
export const matchPaths = (
  structure: FlowStructure,
  { loops, complete, partitions }: FoundLoops,
  paths: readonly NamedPath[],
): MatchedLoops => {
  const readings = readingsOf(structure)
  const known = new Map(loops.map((loop, i) => [loopKey(loop.edges), i]))
  const owners = new Map<number, string>()
  const all = [...loops]
  const named = paths.map(({ id, edges }) => {
    const key = loopKey(edges)
    const at = known.get(key) ?? all.length
    if (at === all.length) {
      if (complete)
        throw new Error(
          `loop ${id} is none of the model’s: ${edges.map(edge => edgeText(structure, edge)).join(', ')}`,
        )
      all.push({
        edges,
        partition: partitions[readings[edges[0].reading].of],
        minor: edges.length === 1,
      })
      known.set(key, at)
    }
    const owner = owners.get(at)
    if (owner !== undefined) throw new Error(`loops ${owner} and ${id} are the same`)
    owners.set(at, id)
    return at
  })
  return { loops: all, named: Int32Array.from(named) }
}

/** The named loops that an edge belongs to: a cut there cuts all of them. */
export const sharedBy = (edge: Edge, paths: readonly NamedPath[]): readonly string[] =>
  paths
    .filter(({ edges }) =>
      edges.some(({ reading, flow }) => reading === edge.reading && flow === edge.flow),
    )
    .map(({ id }) => id)
