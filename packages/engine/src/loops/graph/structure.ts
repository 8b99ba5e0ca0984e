/** A way in which a stock is seen, so that two pathways through one flow can be told apart. */
export interface Reading {
  readonly name: string
  /** Position of the stock. */
  readonly of: number
}

/** A flow at one of its ends. A flow from one stock to another is two of them under one name. */
export interface FlowEnd {
  readonly name: string
  /** Position of the stock that it moves. */
  readonly to: number
  /** 1 where it fills the stock, −1 where it drains it. */
  readonly sign: 1 | -1
}

/** What stocks there are, what flows move them, and how the flows see them. */
export interface FlowStructure {
  readonly stocks: readonly string[]
  readonly flows: readonly FlowEnd[]
  /** One for each stock, in their order and by their names, unless said otherwise. */
  readonly readings?: readonly Reading[]
}

/** A condensed link: a stock, by one of its readings, moves the target of a flow through that flow. */
export interface Edge {
  /** Position of the reading. */
  readonly reading: number
  /** Position of the flow’s end. */
  readonly flow: number
}

export const readingsOf = ({ stocks, readings }: FlowStructure): readonly Reading[] =>
  readings ?? stocks.map((name, of) => ({ name, of }))

/** `exhaustion –relief→ wellness`, for messages. */
export const edgeText = (structure: FlowStructure, { reading, flow }: Edge): string => {
  const { name, to } = structure.flows[flow]
  return `${readingsOf(structure)[reading].name} –${name}→ ${structure.stocks[to]}`
}

/** The same for every way of writing down the same loop: its edges from the lowest on. */
export const loopKey = (edges: readonly Edge[]): string => {
  const words = edges.map(({ reading, flow }) => `${reading}>${flow}`)
  const first = words.indexOf([...words].sort()[0] ?? '')
  return [...words.slice(first), ...words.slice(0, first)].join(' ')
}
