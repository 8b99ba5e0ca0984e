import type { Comparison, Expression } from '../language/expression.ts'

/** How a language of equations writes what differs between such languages. */
export interface Dialect {
  readonly name: (name: string) => string
  readonly time: string
  readonly dt: string
  readonly choice: (
    left: string,
    comparison: Comparison,
    right: string,
    yes: string,
    no: string,
  ) => string
  readonly pulse: (height: string, start: string, width: string) => string
}

const SUM = 1
const PRODUCT = 2
const ATOM = 3

const bindingOf = (expression: Expression): number => {
  if (expression.kind !== 'operation') return ATOM
  const { operator } = expression
  if (operator === '^') return ATOM
  return operator === '+' || operator === '-' ? SUM : PRODUCT
}

/**
 * Writes an expression in another language. Order of evaluation is kept; signs and powers, on which languages
 * differ, stand in parentheses.
 */
export const writeExpression = (expression: Expression, dialect: Dialect): string => {
  const write = (part: Expression) => writeExpression(part, dialect)
  const within = (part: Expression, binding: number) =>
    bindingOf(part) < binding ? `(${write(part)})` : write(part)

  switch (expression.kind) {
    case 'number':
      return writeNumber(expression.value)
    case 'name':
      if (expression.name === 'time') return dialect.time
      if (expression.name === 'dt') return dialect.dt
      return dialect.name(expression.name)
    case 'minus':
      return `(-${within(expression.of, ATOM)})`
    case 'operation': {
      const { operator, left, right } = expression
      if (operator === '^') return `((${write(left)})^(${write(right)}))`
      const binding = bindingOf(expression)
      // what stands to the right comes first only in parentheses
      return `${within(left, binding)} ${operator} ${within(right, binding + 1)}`
    }
    case 'choice': {
      const { left, comparison, right, yes, no } = expression
      return dialect.choice(write(left), comparison, write(right), write(yes), write(no))
    }
    default: {
      const given = expression.given.map(write)
      const [first = '', second = '', third = ''] = given
      if (expression.name === 'pulse') return dialect.pulse(first, second, third)
      const word = expression.name.toUpperCase()
      if (expression.name === 'min' || expression.name === 'max')
        return given.slice(1).reduce((inner, next) => `${word}(${inner}, ${next})`, first)
      return `${word}(${given.join(', ')})`
    }
  }
}

/** A number as any tool reads it, to the last digit. */
export const writeNumber = (value: number): string => {
  const text = String(value).replace('e+', 'e')
  return value < 0 ? `(${text})` : text
}

/** `workAtStart` as `work at start`. */
export const wordsOf = (name: string): string =>
  name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
