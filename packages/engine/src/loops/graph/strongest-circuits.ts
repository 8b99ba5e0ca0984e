import { arcsOut, type Digraph } from './components.ts'

/**
 * The circuits that matter at one instant, where there are too many to list: the strongest-path search
 * of eberlein-2020. From every node the strongest arcs are followed first, and a path ends where
 * it is weaker than the best that has reached the same node from the same start.
 *
 * A heuristic: it misses circuits that differ from a found one by a weaker detour, and circuits
 * whose arcs are never active together.
 *
 * `strength` [arc] is the size of each arc’s score, 0 for inactive ones, which are not followed.
 * Circuits are positions of arcs, in order, from their lowest node; none is given twice.
 */
export const strongestCircuits = (
  graph: Digraph,
  strength: ArrayLike<number>,
): readonly (readonly number[])[] => {
  const { nodes, arcs } = graph
  const out = arcsOut(graph).map(list =>
    list.filter(arc => strength[arc] > 0).sort((a, b) => strength[b] - strength[a]),
  )
  const found = new Map<string, readonly number[]>()
  const best = new Float64Array(nodes)
  const onPath = new Uint8Array(nodes)
  const path: number[] = []

  const follow = (node: number, start: number, product: number): void => {
    if (onPath[node] === 1) {
      if (node === start) record()
      return
    }
    if (product < best[node]) return
    best[node] = product
    onPath[node] = 1
    for (const arc of out[node]) {
      path.push(arc)
      follow(arcs[arc][1], start, product * strength[arc])
      path.pop()
    }
    onPath[node] = 0
  }
  const record = (): void => {
    const starts = path.map(arc => arcs[arc][0])
    const lowest = starts.indexOf(Math.min(...starts))
    const circuit = [...path.slice(lowest), ...path.slice(0, lowest)]
    found.set(circuit.join(), circuit)
  }

  for (let start = 0; start < nodes; start++) {
    best.fill(0)
    follow(start, start, 1)
  }
  return [...found.values()]
}
