import { lookUp } from '../../numerics/table.ts'
import { checkModel } from '../check-model.ts'
import { evaluatorOf, type Clock, type Evaluator } from '../language/evaluate.ts'
import { namesIn } from '../language/expression.ts'
import { ModelError } from '../model-error.ts'
import type { StockFlowModel } from '../model.ts'
import type { ReadVariable } from '../variables.ts'
import { orderOf } from './order.ts'

/** A stock and the flows at its ends, by their positions among the values. */
export interface CompiledStock {
  readonly position: number
  readonly inflows: readonly number[]
  readonly outflows: readonly number[]
}

/** A model that is checked and ready to run: every variable has a position in one row of values. */
export interface CompiledModel {
  readonly model: StockFlowModel
  readonly variables: readonly ReadVariable[]
  readonly positionOf: (name: string) => number
  readonly stocks: readonly CompiledStock[]
  /** Positions of flows, auxiliaries and tables, each after what it needs. */
  readonly inOrder: readonly number[]
  /** What one of them is worth where the row says what it needs. */
  readonly valueOf: (position: number, values: Float64Array, clock: Clock) => number
  /** The row at the start, with some constants replaced. Throws a `ModelError` for what is no constant. */
  readonly start: (constants: Readonly<Record<string, number>>) => Float64Array
  /** Computes every flow, auxiliary and table from the stocks and constants of the row. */
  readonly evaluate: (values: Float64Array, clock: Clock) => void
}

/** Checks a model and turns its equations into functions. Throws a `ModelError` with all faults. */
export const compileModel = (model: StockFlowModel): CompiledModel => {
  const variables = checkModel(model)
  const positions = new Map(variables.map(({ name }, position) => [name, position]))
  const positionOf = (name: string): number => positions.get(name) ?? -1
  const evaluators = variables.map(variable => evaluatorOfVariable(model, variable, positionOf))

  const ordered = (kinds: (kind: ReadVariable['kind']) => boolean) => {
    const named = variables.filter(({ kind }) => kinds(kind)).map(({ name }) => name)
    const found = orderOf(named, name => {
      const { tree } = variables[positionOf(name)]
      return tree === null ? [] : namesIn(tree)
    })
    if ('circle' in found)
      throw new ModelError(model.name, [
        `equations in a circle: ${found.circle.join(' → ')}; expected a stock in between`,
      ])
    return found.order.map(name => ({
      position: positionOf(name),
      evaluator: evaluators[positionOf(name)],
    }))
  }
  const atStart = ordered(kind => kind !== 'constant')
  const inStep = ordered(kind => kind !== 'constant' && kind !== 'stock')

  return {
    model,
    variables,
    positionOf,
    stocks: Object.entries(model.stocks).map(([name, { inflows = [], outflows = [] }]) => ({
      position: positionOf(name),
      inflows: inflows.map(positionOf),
      outflows: outflows.map(positionOf),
    })),
    valueOf: (position, values, clock) => evaluators[position](values, clock),
    inOrder: inStep.map(({ position }) => position),
    start(replaced) {
      const values = new Float64Array(variables.length)
      for (const [name, { value }] of Object.entries(model.constants))
        values[positionOf(name)] = value
      for (const [name, value] of Object.entries(replaced)) {
        if (!Object.hasOwn(model.constants, name))
          throw new ModelError(model.name, [
            `unknown constant: ${name}; expected one of ${Object.keys(model.constants).join(', ')}`,
          ])
        values[positionOf(name)] = value
      }
      const clock = { time: model.time.start, dt: model.time.dt }
      for (const { position, evaluator } of atStart) values[position] = evaluator(values, clock)
      return values
    },
    evaluate(values, clock) {
      for (const { position, evaluator } of inStep) values[position] = evaluator(values, clock)
    },
  }
}

const evaluatorOfVariable = (
  { tables }: StockFlowModel,
  { name, kind, tree }: ReadVariable,
  positionOf: (name: string) => number,
): Evaluator => {
  if (tree === null) return values => values[positionOf(name)]
  const evaluator = evaluatorOf(tree, positionOf)
  if (kind !== 'table') return evaluator
  const table = tables[name]
  return (values, clock) => lookUp(table, evaluator(values, clock))
}
