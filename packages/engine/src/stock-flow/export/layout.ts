import { namesIn } from '../language/expression.ts'
import type { StockFlowModel } from '../model.ts'
import type { ReadVariable } from '../variables.ts'

/** Where something stands in a diagram, in points from the upper left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A flow with its valve; its pipe begins and ends at a stock or a cloud. */
export interface FlowPlace extends Point {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  /** From its source to its target, at right angles. */
  readonly pipe: readonly Point[]
}

export interface Diagram {
  readonly stocks: readonly (Point & { readonly name: string })[]
  readonly flows: readonly FlowPlace[]
  /** Auxiliaries, tables and constants. */
  readonly others: readonly (Point & { readonly name: string })[]
  /** Causes and effects, without the pipes. */
  readonly links: readonly (readonly [from: string, to: string])[]
}

const ROW = 80
const INFLOW = { cloud: 60, valve: 190, pipe: 310 }
const STOCK = 330
const OUTFLOW = { cloud: 620, valve: 480, pipe: 350 }
const OTHERS = 820
const COLUMN = 240

/** Variables beyond which links are left out of a diagram, because nobody could follow them. */
const MOST_LINKED = 150

/**
 * A diagram in which nothing lies upon anything else: every stock in a row of its own with its inflows to
 * the left and its outflows to the right, and all else in a grid beside them, each after what it needs.
 */
export const layOutDiagram = (
  model: StockFlowModel,
  variables: readonly ReadVariable[],
): Diagram => {
  const filled = new Map<string, string>()
  const drained = new Map<string, string>()
  for (const [stock, { inflows = [], outflows = [] }] of Object.entries(model.stocks)) {
    for (const flow of inflows) filled.set(flow, stock)
    for (const flow of outflows) drained.set(flow, stock)
  }

  const stocks: (Point & { readonly name: string })[] = []
  let row = 1
  for (const [name, { inflows = [], outflows = [] }] of Object.entries(model.stocks)) {
    const own = inflows.filter(flow => !drained.has(flow))
    stocks.push({ name, x: STOCK, y: row * ROW })
    row += Math.max(1, own.length, outflows.length)
  }
  const heightOf = (stock: string) => stocks.find(({ name }) => name === stock)?.y ?? 0

  const flows = stocks.flatMap(({ name: stock, y }): readonly FlowPlace[] => {
    const { inflows = [], outflows = [] } = model.stocks[stock]
    const entering = inflows
      .filter(flow => !drained.has(flow))
      .map((name, i) => {
        const at = y + i * ROW
        const { cloud, valve, pipe } = INFLOW
        const bend = i === 0 ? [] : [{ x: pipe, y: at }]
        return {
          name,
          from: null,
          to: stock,
          x: valve,
          y: at,
          pipe: [{ x: cloud, y: at }, ...bend, { x: pipe, y }],
        }
      })
    const leaving = outflows.map((name, i) => {
      const at = y + i * ROW
      const { cloud, valve, pipe } = OUTFLOW
      const bend = i === 0 ? [] : [{ x: pipe, y: at }]
      const to = filled.get(name) ?? null
      const end =
        to === null
          ? []
          : [
              { x: cloud, y: heightOf(to) },
              { x: OUTFLOW.pipe, y: heightOf(to) },
            ]
      return {
        name,
        from: stock,
        to,
        x: valve,
        y: at,
        pipe: [{ x: pipe, y }, ...bend, { x: cloud, y: at }, ...end],
      }
    })
    return [...entering, ...leaving]
  })

  const rest = variables.filter(({ kind }) => kind !== 'stock' && kind !== 'flow')
  const rows = Math.max(row, Math.ceil(Math.sqrt(rest.length)))
  return {
    stocks,
    flows,
    others: rest.map(({ name }, i) => ({
      name,
      x: OTHERS + Math.floor(i / rows) * COLUMN,
      y: ROW * (1 + (i % rows)),
    })),
    links:
      variables.length > MOST_LINKED
        ? []
        : variables.flatMap(({ name, kind, tree }) =>
            tree === null || kind === 'stock'
              ? []
              : namesIn(tree).map((cause): readonly [string, string] => [cause, name]),
          ),
  }
}
