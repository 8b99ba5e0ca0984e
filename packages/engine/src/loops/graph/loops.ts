import { elementaryCircuits, MOST_CIRCUITS } from './circuits.ts'
import { stronglyConnected, type Digraph } from './components.ts'
import { strongestCircuits } from './strongest-circuits.ts'
import type { Edge, FlowStructure } from './structure.ts'

export interface Loop {
  /** In order; the flow of the last moves the stock that the first one reads. */
  readonly edges: readonly Edge[]
  /** Number of its cycle partition. Only loops of one partition may be compared. */
  readonly partition: number
  /** A stock that acts on itself through one flow, such as decay. */
  readonly minor: boolean
}

export interface FoundLoops {
  readonly loops: readonly Loop[]
  /** Whether these are all of them. */
  readonly complete: boolean
  /** Number of the cycle partition of each stock, shape [stock]. */
  readonly partitions: Int32Array
}

/**
 * The feedback loops among stocks and flows: no stock and no flow twice. `edges` are the condensed links
 * that can be at work; no more than `most` loops are listed.
 */
export const findLoops = (
  structure: FlowStructure,
  edges: readonly Edge[],
  most = MOST_CIRCUITS,
): FoundLoops => {
  const graph = causalGraph(structure, edges)
  const partitions = stronglyConnected(graph)
  const { circuits, complete } = elementaryCircuits(graph, most)
  return {
    loops: circuits.map(circuit => loopFrom(graph, partitions, circuit)),
    complete,
    partitions: partitions.slice(0, structure.stocks.length),
  }
}

/**
 * The loops of a run: all of them, or, where there are more than `most`, those that matter at one or the
 * other instant, found along the strongest paths (`strongestCircuits`). `links` are the scores of
 * `linkScorer` at those instants, shape [instant][reading × flow end].
 */
export const findLoopsAtWork = (
  structure: FlowStructure,
  edges: readonly Edge[],
  links: readonly ArrayLike<number>[],
  most = MOST_CIRCUITS,
): FoundLoops => {
  const all = findLoops(structure, edges, most)
  if (all.complete) return all
  const graph = causalGraph(structure, edges)
  const found = new Map<string, Loop>()
  for (const row of links)
    for (const circuit of strongestCircuits(graph, strengthsOf(graph, row, structure.flows)))
      found.set(circuit.join(), loopFrom(graph, all.partitions, circuit))
  return { ...all, loops: [...found.values()] }
}

interface CausalGraph extends Digraph {
  /** What an arc stands for: a reading that enters a flow, or an end by which a flow leaves. */
  readonly means: readonly (
    { readonly reading: number; readonly ends: readonly number[] } | { readonly end: number }
  )[]
}

/**
 * Nodes are the stocks, then the flows; arcs lead from stocks to the flows that read them and from flows
 * to the stocks at their ends. A circuit therefore passes no flow twice, not even by its two ends.
 */
const causalGraph = ({ stocks, flows, readings }: FlowStructure, edges: readonly Edge[]) => {
  const names = [...new Set(flows.map(({ name }) => name))]
  const nodeOf = (flow: number) => stocks.length + names.indexOf(flows[flow].name)
  const arcs: [number, number][] = []
  const means: CausalGraph['means'][number][] = []
  const seen = new Set<string>()
  for (const { reading, flow } of edges) {
    const { name } = flows[flow]
    if (seen.has(`${reading} ${name}`)) continue
    seen.add(`${reading} ${name}`)
    arcs.push([readings?.[reading].of ?? reading, nodeOf(flow)])
    means.push({ reading, ends: flows.flatMap((end, i) => (end.name === name ? [i] : [])) })
  }
  flows.forEach(({ to }, end) => {
    arcs.push([nodeOf(end), to])
    means.push({ end })
  })
  return { nodes: stocks.length + names.length, arcs, means } satisfies CausalGraph
}

const loopFrom = (
  { arcs, means }: CausalGraph,
  partitions: Int32Array,
  circuit: readonly number[],
): Loop => {
  // a circuit begins at its lowest node, which is a stock
  const edges: Edge[] = []
  let entered = 0
  for (const arc of circuit) {
    const meaning = means[arc]
    if ('reading' in meaning) entered = meaning.reading
    else edges.push({ reading: entered, flow: meaning.end })
  }
  return { edges, partition: partitions[arcs[circuit[0]][0]], minor: edges.length === 1 }
}

/**
 * Sizes whose product along stock → flow → stock is the size of the condensed score: a flow’s two ends
 * differ by the same factor whatever moves the flow.
 */
const strengthsOf = (
  { means }: CausalGraph,
  links: ArrayLike<number>,
  flows: FlowStructure['flows'],
): Float64Array => {
  const size = (reading: number, end: number) => Math.abs(links[reading * flows.length + end])
  const strength = new Float64Array(means.length)
  const strongestInto = new Map<string, number>()
  means.forEach((meaning, arc) => {
    if ('end' in meaning) return
    const { reading, ends } = meaning
    strength[arc] = Math.max(...ends.map(end => size(reading, end)))
    const { name } = flows[ends[0]]
    strongestInto.set(name, Math.max(strongestInto.get(name) ?? 0, strength[arc]))
  })
  means.forEach((meaning, arc) => {
    if ('reading' in meaning) return
    const whole = strongestInto.get(flows[meaning.end].name) ?? 0
    const readings = means.flatMap(other =>
      'reading' in other && other.ends.includes(meaning.end) ? [other.reading] : [],
    )
    const most = Math.max(0, ...readings.map(reading => size(reading, meaning.end)))
    strength[arc] = whole > 0 ? most / whole : 0
  })
  return strength
}
