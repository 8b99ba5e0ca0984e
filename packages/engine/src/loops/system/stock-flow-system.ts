import type { Edge, FlowEnd, FlowStructure, Reading } from '../graph/structure.ts'

/** A small model of stocks and flows as data. */
export interface StockFlowSystem {
  readonly structure: FlowStructure
  /** The condensed links that can be at work. */
  readonly edges: readonly Edge[]
  /** What each stock begins with. */
  readonly start: readonly number[]
  /** Every flow, shape [flow end], where each reading says `levels`. `time` is for inputs from outside. */
  readonly flowsAt: (levels: Float64Array, time: number, out: Float64Array) => void
}

export interface FlowDefinition {
  readonly name: string
  /** The stock that it fills. */
  readonly into?: string
  /** The stock that it drains. */
  readonly outOf?: string
  /** The stocks or readings that it depends on. */
  readonly reads: readonly string[]
  /** In units of the stock for one unit of time; `levels` in the order of `reads`. */
  readonly rate: (levels: readonly number[], time: number) => number
}

export interface SystemDefinition {
  /** What each begins with, by name. */
  readonly stocks: Readonly<Record<string, number>>
  /** Further ways in which a stock is seen: name of the reading, name of the stock. */
  readonly readings?: Readonly<Record<string, string>>
  readonly flows: readonly FlowDefinition[]
}

/** Puts a model that is written by names into positions. */
export const defineSystem = ({
  stocks: starts,
  readings: extra = {},
  flows: definitions,
}: SystemDefinition): StockFlowSystem => {
  const stocks = Object.keys(starts)
  const readings: Reading[] = [
    ...stocks.map((name, of) => ({ name, of })),
    ...Object.entries(extra).map(([name, stock]) => ({ name, of: stocks.indexOf(stock) })),
  ]
  const positionOf = (name: string) => readings.findIndex(reading => reading.name === name)

  const flows: FlowEnd[] = []
  const edges: Edge[] = []
  const rates = definitions.map(({ name, into, outOf, reads, rate }) => {
    const sources = reads.map(positionOf)
    const ends: number[] = []
    for (const [stock, sign] of [[into, 1] as const, [outOf, -1] as const]) {
      if (stock === undefined) continue
      const flow = flows.push({ name, to: stocks.indexOf(stock), sign }) - 1
      ends.push(flow)
      for (const reading of sources) edges.push({ reading, flow })
    }
    return { rate, sources, ends, seen: sources.map(() => 0) }
  })

  return {
    structure: { stocks, flows, readings },
    edges,
    start: Object.values(starts),
    flowsAt(levels, time, out) {
      for (const { rate, sources, ends, seen } of rates) {
        for (let i = 0; i < sources.length; i++) seen[i] = levels[sources[i]]
        const value = rate(seen, time)
        for (let i = 0; i < ends.length; i++) out[ends[i]] = value
      }
    },
  }
}
