import { ExpressionError } from '../model-error.ts'
import {
  functionArguments,
  type ArithmeticOperator,
  type Comparison,
  type Expression,
  type FunctionName,
} from './expression.ts'
import { tokensOf } from './tokens.ts'

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functionArguments, name)

const argumentsExpected = (least: number, most: number): string =>
  least === most ? `${least}` : `${least} or more`

/**
 * Reads an expression:
 *
 *   sum     = product (('+' | '-') product)*
 *   product = signed (('*' | '/') signed)*
 *   signed  = '-' signed | power
 *   power   = atom ['^' signed]
 *   atom    = number | name | name '(' sum, … ')' | 'ifelse' '(' sum comparison sum ',' sum ',' sum ')' | '(' sum ')'
 *
 * Throws an `ExpressionError` that says at which column something else stands.
 */
export const parseExpression = (text: string): Expression => {
  const tokens = tokensOf(text)
  let next = 0

  const accept = (...signs: readonly string[]): string | undefined => {
    const { kind, text } = tokens[next]
    if (kind !== 'sign' || !signs.includes(text)) return undefined
    next++
    return text
  }
  const fail = (expected: string): never => {
    const { text, at } = tokens[next]
    throw new ExpressionError(at, `unexpected ${text === '' ? 'end' : text}; expected ${expected}`)
  }
  const expectSign = (sign: string): void => {
    if (accept(sign) === undefined) fail(sign)
  }

  const chain = (part: () => Expression, ...operators: readonly ArithmeticOperator[]) => {
    let left = part()
    for (;;) {
      const operator = accept(...operators) as ArithmeticOperator | undefined
      if (operator === undefined) return left
      left = { kind: 'operation', operator, left, right: part(), at: left.at }
    }
  }
  const sum = (): Expression => chain(product, '+', '-')
  const product = (): Expression => chain(signed, '*', '/')
  const signed = (): Expression => {
    const { at } = tokens[next]
    return accept('-') === undefined ? power() : { kind: 'minus', of: signed(), at }
  }
  const power = (): Expression => {
    const left = atom()
    if (accept('^') === undefined) return left
    return { kind: 'operation', operator: '^', left, right: signed(), at: left.at }
  }

  const choice = (at: number): Expression => {
    const left = sum()
    const comparison = accept('<', '<=', '>', '>=') as Comparison | undefined
    if (comparison === undefined) return fail('a comparison: <, <=, > or >=')
    const right = sum()
    expectSign(',')
    const yes = sum()
    expectSign(',')
    const no = sum()
    expectSign(')')
    return { kind: 'choice', comparison, left, right, yes, no, at }
  }
  const call = (name: string, at: number): Expression => {
    if (!isFunction(name))
      throw new ExpressionError(
        at,
        `unknown function: ${name}; expected ifelse, ${Object.keys(functionArguments).join(', ')}`,
      )
    const given = [sum()]
    while (accept(',') !== undefined) given.push(sum())
    expectSign(')')
    const [least, most] = functionArguments[name]
    if (given.length < least || given.length > most)
      throw new ExpressionError(
        at,
        `arguments of ${name}: ${given.length}; expected ${argumentsExpected(least, most)}`,
      )
    return { kind: 'call', name, given, at }
  }
  const atom = (): Expression => {
    const { kind, text, at } = tokens[next]
    if (accept('(') !== undefined) {
      const inner = sum()
      expectSign(')')
      return inner
    }
    if (kind !== 'number' && kind !== 'name') return fail('a number, a name or (')
    next++
    if (kind === 'number') return { kind, value: Number(text), at }
    if (accept('(') === undefined) return { kind, name: text, at }
    return text === 'ifelse' ? choice(at) : call(text, at)
  }

  const whole = sum()
  if (tokens[next].kind !== 'end') fail('an operator or the end')
  return whole
}
