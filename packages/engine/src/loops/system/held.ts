import type { Edge } from '../graph/structure.ts'
import type { StockFlowSystem } from './stock-flow-system.ts'

/**
 * A system in which one link carries for ever what it carries at `state`: the flow of the edge keeps
 * seeing the reading as it is there, at both ends of the flow; everything else goes on (loop knock-out, ford-1999).
 */
export const holdEdge = (
  system: StockFlowSystem,
  { reading, flow }: Edge,
  state: ArrayLike<number>,
): StockFlowSystem => {
  const { flows, stocks, readings } = system.structure
  const held = state[readings?.[reading].of ?? reading]
  const ends = flows.flatMap(({ name }, f) => (name === flows[flow].name ? [f] : []))
  const levels = new Float64Array(readings?.length ?? stocks.length)
  const without = new Float64Array(flows.length)
  return {
    ...system,
    edges: system.edges.filter(edge => edge.reading !== reading || !ends.includes(edge.flow)),
    flowsAt(seen, time, out) {
      system.flowsAt(seen, time, out)
      levels.set(seen)
      levels[reading] = held
      system.flowsAt(levels, time, without)
      for (const end of ends) out[end] = without[end]
    },
  }
}
