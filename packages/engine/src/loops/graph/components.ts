/** A directed graph; parallel arcs and arcs from a node to itself are allowed. */
export interface Digraph {
  /** Nodes are numbered from 0. */
  readonly nodes: number
  readonly arcs: readonly (readonly [from: number, to: number])[]
}

/** Arcs by the node they leave, as positions in `arcs`, in their order there. */
export const arcsOut = ({ nodes, arcs }: Digraph): readonly (readonly number[])[] => {
  const out = Array.from({ length: nodes }, (): number[] => [])
  arcs.forEach(([from], arc) => out[from].push(arc))
  return out
}

/**
 * The strongly connected component of each node, numbered from 0: two nodes share one where each can be
 * reached from the other (tarjan-1972). In a graph of stocks and flows they are the cycle partitions.
 */
export const stronglyConnected = (graph: Digraph): Int32Array => {
  const { nodes, arcs } = graph
  const out = arcsOut(graph)
  const component = new Int32Array(nodes).fill(-1)
  const order = new Int32Array(nodes).fill(-1)
  // the earliest node on the stack that a node leads back to
  const lowest = new Int32Array(nodes)
  const stack: number[] = []
  let visited = 0
  let components = 0

  const visit = (node: number): void => {
    order[node] = lowest[node] = visited++
    stack.push(node)
    for (const arc of out[node]) {
      const to = arcs[arc][1]
      if (order[to] < 0) {
        visit(to)
        lowest[node] = Math.min(lowest[node], lowest[to])
      } else if (component[to] < 0) lowest[node] = Math.min(lowest[node], order[to])
    }
    if (lowest[node] < order[node]) return
    for (let member = -1; member !== node;) {
      member = stack.pop() ?? node
      component[member] = components
    }
    components++
  }
  for (let node = 0; node < nodes; node++) if (order[node] < 0) visit(node)
  return component
}
