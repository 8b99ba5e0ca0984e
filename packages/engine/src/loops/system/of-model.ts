import { namesIn } from '../../stock-flow/language/expression.ts'
import type { StockFlowModel } from '../../stock-flow/model.ts'
import { compileModel } from '../../stock-flow/run/compile.ts'
import { constantsOf } from '../../stock-flow/run/run.ts'
import type { Edge, FlowEnd, Reading } from '../graph/structure.ts'
import type { StockFlowSystem } from './stock-flow-system.ts'

/** A model as a system whose loops can be found and scored. */
export interface ModelSystem extends StockFlowSystem {
  /** What an edge passes on its way: the stock, what is computed from it, and the flow. */
  readonly through: (edge: Edge) => readonly string[]
}

/**
 * Makes a model that is written as data a system of stocks, flows and condensed links. A stock is read once
 * by each equation that names it, so that pathways through different auxiliaries are different links.
 * Time counts from the start of the model. Throws a `ModelError` for a model that is not sound.
 */
export const systemOf = (model: StockFlowModel, scenario?: string): ModelSystem => {
  const compiled = compileModel(model)
  const { variables, positionOf, inOrder } = compiled
  const stocks = Object.keys(model.stocks)
  const causes = variables.map(({ kind, tree }) =>
    tree === null || kind === 'stock' ? [] : namesIn(tree).map(positionOf),
  )

  const readers = inOrder.flatMap(reader =>
    causes[reader].flatMap(cause =>
      variables[cause].kind === 'stock' ? [{ stock: cause, reader }] : [],
    ),
  )
  const readings = readers.map(({ stock, reader }): Reading => {
    const { name } = variables[stock]
    const alone = readers.filter(other => other.stock === stock).length === 1
    return { name: alone ? name : `${name} in ${variables[reader].name}`, of: stocks.indexOf(name) }
  })
  const ends = Object.entries(model.stocks).flatMap(([name, { inflows = [], outflows = [] }]) => {
    const to = stocks.indexOf(name)
    return [
      ...inflows.map((flow): FlowEnd => ({ name: flow, to, sign: 1 })),
      ...outflows.map((flow): FlowEnd => ({ name: flow, to, sign: -1 })),
    ]
  })
  const pathTo = pathsAmong(causes)
  const flows = ends.map(({ name }) => positionOf(name))
  const edges = readers.flatMap(({ reader }, reading) =>
    flows.flatMap((target, flow): readonly Edge[] =>
      pathTo(reader, target) === null ? [] : [{ reading, flow }],
    ),
  )

  const values = compiled.start(constantsOf(model, scenario))
  const positions = stocks.map(positionOf)
  const start = positions.map(position => values[position])
  const seenBy = inOrder.map(reader =>
    readers.flatMap((own, reading) =>
      own.reader === reader ? [{ reading, position: own.stock }] : [],
    ),
  )
  const { start: begins, dt } = model.time
  const row = new Float64Array(values.length)
  return {
    structure: { stocks, flows: ends, readings },
    edges,
    start,
    flowsAt(levels, time, out) {
      row.set(values)
      const clock = { time: begins + time, dt }
      for (let k = 0; k < inOrder.length; k++) {
        for (const { reading, position } of seenBy[k]) row[position] = levels[reading]
        row[inOrder[k]] = compiled.valueOf(inOrder[k], row, clock)
      }
      for (let f = 0; f < flows.length; f++) out[f] = row[flows[f]]
    },
    through({ reading, flow }) {
      const { stock, reader } = readers[reading]
      const path = [stock, ...(pathTo(reader, flows[flow]) ?? [])]
      return path.map(position => variables[position].name)
    },
  }
}

/** A shortest way from one equation to another along what each is computed from, both included. */
const pathsAmong = (causes: readonly (readonly number[])[]) => {
  const effects = causes.map((): number[] => [])
  causes.forEach((own, effect) => {
    for (const cause of own) effects[cause].push(effect)
  })
  return (from: number, to: number): readonly number[] | null => {
    const before = new Map<number, number>([[from, from]])
    const queue = [from]
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (next === to) {
        const path = [next]
        while (path[0] !== from) path.unshift(before.get(path[0]) ?? from)
        return path
      }
      for (const effect of effects[next])
        if (!before.has(effect)) {
          before.set(effect, next)
          queue.push(effect)
        }
    }
    return null
  }
}
