import { arcsOut, stronglyConnected, type Digraph } from './components.ts'

/** The number of circuits above which a list of all of them helps nobody. */
export const MOST_CIRCUITS = 5000

export interface Circuits {
  /** Each as positions of its arcs, in order, from its lowest node back to it. */
  readonly circuits: readonly (readonly number[])[]
  /** Whether these are all of them. */
  readonly complete: boolean
}

/**
 * The elementary circuits of a graph (no node twice), up to `most` of them, by johnson-1975: from each
 * node as the lowest, nodes that have proved to be dead ends are left alone until one of their
 * successors leads somewhere again. Circuits through different parallel arcs are different circuits.
 */
export const elementaryCircuits = (graph: Digraph, most = MOST_CIRCUITS): Circuits => {
  const { nodes, arcs } = graph
  const circuits: number[][] = []
  let complete = true
  for (let lowest = 0; lowest < nodes && complete; lowest++)
    complete = circuitsFrom(lowest, graphAbove(graph, lowest))
  return { circuits, complete }

  function circuitsFrom(lowest: number, out: readonly (readonly number[])[]): boolean {
    const blocked = new Uint8Array(nodes)
    const waiting = Array.from({ length: nodes }, () => new Set<number>())
    const path: number[] = []
    let room = true

    const unblock = (node: number): void => {
      blocked[node] = 0
      const freed = [...waiting[node]]
      waiting[node].clear()
      for (const other of freed) if (blocked[other] === 1) unblock(other)
    }
    const search = (node: number): boolean => {
      let found = false
      blocked[node] = 1
      for (const arc of out[node]) {
        if (!room) break
        const to = arcs[arc][1]
        path.push(arc)
        if (to === lowest) {
          if (circuits.length < most) circuits.push([...path])
          else room = false
          found = true
        } else if (blocked[to] === 0 && search(to)) found = true
        path.pop()
      }
      if (found) unblock(node)
      else for (const arc of out[node]) waiting[arcs[arc][1]].add(node)
      return found
    }
    search(lowest)
    return room
  }
}

/** The arcs by the node they leave, of those between nodes that share a circuit with `lowest` and are not below it. */
const graphAbove = (graph: Digraph, lowest: number): readonly (readonly number[])[] => {
  const above = graph.arcs.filter(([from, to]) => from >= lowest && to >= lowest)
  const component = stronglyConnected({ nodes: graph.nodes, arcs: above })
  const shared = (node: number) => node >= lowest && component[node] === component[lowest]
  return arcsOut(graph).map((out, node) =>
    shared(node) ? out.filter(arc => shared(graph.arcs[arc][1])) : [],
  )
}
