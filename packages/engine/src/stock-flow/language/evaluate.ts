import { exp, log } from '../../numerics/elementary.ts'
import type { Comparison, Expression } from './expression.ts'

/** Time and step, as an expression sees them. */
export interface Clock {
  time: number
  dt: number
}

/** The value of an expression where its names have `values`. */
export type Evaluator = (values: Float64Array, clock: Clock) => number

/**
 * `base` to the `exponent`, the same bits in every engine: by multiplication for whole exponents up to
 * 16, as e^(exponent · ln base) otherwise. Not a number for a negative base and a broken exponent.
 */
export const power = (base: number, exponent: number): number => {
  const size = Math.abs(exponent)
  if (Number.isInteger(exponent) && size <= 16) {
    let product = 1
    for (let i = 0; i < size; i++) product *= base
    return exponent < 0 ? 1 / product : product
  }
  if (base === 0) return exponent > 0 ? 0 : Infinity
  return base > 0 ? exp(exponent * log(base)) : NaN
}

/** Whether a time has come; half a step early, as the steps’ sums are rounded. */
const begun = ({ time, dt }: Clock, start: number): boolean => time + dt / 2 > start

const compare: Record<Comparison, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}

const operate: Record<string, (left: Evaluator, right: Evaluator) => Evaluator> = {
  '+': (left, right) => (values, clock) => left(values, clock) + right(values, clock),
  '-': (left, right) => (values, clock) => left(values, clock) - right(values, clock),
  '*': (left, right) => (values, clock) => left(values, clock) * right(values, clock),
  '/': (left, right) => (values, clock) => left(values, clock) / right(values, clock),
  '^': (left, right) => (values, clock) => power(left(values, clock), right(values, clock)),
}

type Call = Extract<Expression, { kind: 'call' }>

const evaluatorOfCall = ({ name }: Call, [first, second, third, ...more]: readonly Evaluator[]) => {
  const folded = (fold: (a: number, b: number) => number): Evaluator => {
    const rest = third === undefined ? [second] : [second, third, ...more]
    return (values, clock) =>
      rest.reduce((value, next) => fold(value, next(values, clock)), first(values, clock))
  }
  const of =
    (apply: (value: number) => number): Evaluator =>
    (values, clock) =>
      apply(first(values, clock))
  switch (name) {
    case 'min':
      return folded(Math.min)
    case 'max':
      return folded(Math.max)
    case 'abs':
      return of(Math.abs)
    case 'sqrt':
      return of(Math.sqrt)
    case 'exp':
      return of(exp)
    case 'ln':
      return of(log)
    case 'step':
      return (values: Float64Array, clock: Clock) =>
        begun(clock, second(values, clock)) ? first(values, clock) : 0
    default:
      return (values: Float64Array, clock: Clock) => {
        const start = second(values, clock)
        const over = begun(clock, start + third(values, clock))
        return begun(clock, start) && !over ? first(values, clock) : 0
      }
  }
}

/** Turns a tree into a function by closures alone; `positionOf` says where the value of a name stands. */
export const evaluatorOf = (
  expression: Expression,
  positionOf: (name: string) => number,
): Evaluator => {
  const inner = (part: Expression) => evaluatorOf(part, positionOf)
  switch (expression.kind) {
    case 'number': {
      const { value } = expression
      return () => value
    }
    case 'name': {
      if (expression.name === 'time') return (_, clock) => clock.time
      if (expression.name === 'dt') return (_, clock) => clock.dt
      const position = positionOf(expression.name)
      return values => values[position]
    }
    case 'minus': {
      const of = inner(expression.of)
      return (values, clock) => -of(values, clock)
    }
    case 'operation':
      return operate[expression.operator](inner(expression.left), inner(expression.right))
    case 'call':
      return evaluatorOfCall(expression, expression.given.map(inner))
    default: {
      const holds = compare[expression.comparison]
      const [left, right] = [inner(expression.left), inner(expression.right)]
      const [yes, no] = [inner(expression.yes), inner(expression.no)]
      return (values, clock) =>
        holds(left(values, clock), right(values, clock)) ? yes(values, clock) : no(values, clock)
    }
  }
}
