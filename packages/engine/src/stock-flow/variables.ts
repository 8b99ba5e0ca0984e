import type { Expression } from './language/expression.ts'
import type { StockFlowModel } from './model.ts'

export type VariableKind = 'stock' | 'flow' | 'auxiliary' | 'table' | 'constant'

/** What every variable has, of whatever kind. */
export interface Variable {
  readonly name: string
  readonly kind: VariableKind
  readonly unit: string
  readonly about: string
  /** The start of a stock, the input of a table, the equation of a flow or auxiliary; null for a constant. */
  readonly expression: string | null
}

/** A variable with its expression as a tree. */
export interface ReadVariable extends Variable {
  readonly tree: Expression | null
}

/** Every variable of a model: stocks, flows, auxiliaries, tables, constants. */
export const variablesOf = (model: StockFlowModel): readonly Variable[] => [
  ...Object.entries(model.stocks).map(([name, { initial, unit, about = '' }]) => ({
    name,
    kind: 'stock' as const,
    unit,
    about,
    expression: initial,
  })),
  ...equations(model.flows, 'flow'),
  ...equations(model.auxiliaries, 'auxiliary'),
  ...Object.entries(model.tables).map(([name, { input, unit, about = '' }]) => ({
    name,
    kind: 'table' as const,
    unit,
    about,
    expression: input,
  })),
  ...Object.entries(model.constants).map(([name, { unit, about = '' }]) => ({
    name,
    kind: 'constant' as const,
    unit,
    about,
    expression: null,
  })),
]

const equations = (group: StockFlowModel['flows'], kind: 'flow' | 'auxiliary') =>
  Object.entries(group).map(([name, { equation, unit, about = '' }]) => ({
    name,
    kind,
    unit,
    about,
    expression: equation,
  }))
