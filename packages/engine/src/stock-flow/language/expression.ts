export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^'
export type Comparison = '<' | '<=' | '>' | '>='

/** An expression as a tree; `at` is the column where its part begins, from 1. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'minus'; readonly of: Expression; readonly at: number }
  | {
      readonly kind: 'operation'
      readonly operator: ArithmeticOperator
      readonly left: Expression
      readonly right: Expression
      readonly at: number
    }
  | {
      readonly kind: 'call'
      readonly name: FunctionName
      readonly given: readonly Expression[]
      readonly at: number
    }
  | {
      readonly kind: 'choice'
      readonly comparison: Comparison
      readonly left: Expression
      readonly right: Expression
      readonly yes: Expression
      readonly no: Expression
      readonly at: number
    }

/** Fewest and most arguments of each function. */
export const functionArguments = {
  min: [2, Infinity],
  max: [2, Infinity],
  abs: [1, 1],
  sqrt: [1, 1],
  exp: [1, 1],
  ln: [1, 1],
  /** step(height, start): nothing before `start`, `height` from then on. */
  step: [2, 2],
  /** pulse(height, start, width): `height` from `start` for `width`, nothing otherwise. */
  pulse: [3, 3],
} as const satisfies Record<string, readonly [number, number]>

export type FunctionName = keyof typeof functionArguments

/** Known in every model: the time, and the step of integration. */
export const clockNames = ['time', 'dt'] as const

/** The names that an expression mentions, each once, those of the clock left out. */
export const namesIn = (expression: Expression): readonly string[] => {
  const found = new Set<string>()
  const visit = (part: Expression): void => {
    if (part.kind === 'name') found.add(part.name)
    else for (const inner of partsOf(part)) visit(inner)
  }
  visit(expression)
  for (const name of clockNames) found.delete(name)
  return [...found]
}

/** The expressions that an expression is made of. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return []
    case 'minus':
      return [expression.of]
    case 'operation':
      return [expression.left, expression.right]
    case 'call':
      return expression.given
    default:
      return [expression.left, expression.right, expression.yes, expression.no]
  }
}
