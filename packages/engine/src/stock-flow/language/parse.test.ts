import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluatorOf } from './evaluate.ts'
import { namesIn } from './expression.ts'
import { parseExpression } from './parse.ts'

const valueOf = (text: string, values: Record<string, number> = {}): number => {
  const names = Object.keys(values)
  const evaluator = evaluatorOf(parseExpression(text), name => names.indexOf(name))
  return evaluator(Float64Array.from(Object.values(values)), { time: 0, dt: 1 })
}

const faultOf = (text: string): string => {
  try {
    parseExpression(text)
    return 'no fault'
  } catch (error) {
    return String(error)
  }
}

// by the rules of arithmetic
test('powers bind before signs, signs before products, products before sums', () => {
  expect(valueOf('2 + 3 * 4')).toBe(14)
  expect(valueOf('(2 + 3) * 4')).toBe(20)
  expect(valueOf('-2 ^ 2')).toBe(-4)
  expect(valueOf('2 * -3')).toBe(-6)
  expect(valueOf('2 ^ 3 ^ 2')).toBe(512)
  expect(valueOf('2 ^ -1')).toBe(0.5)
})

test('sums and products are taken from the left', () => {
  expect(valueOf('8 - 4 - 2')).toBe(2)
  expect(valueOf('8 / 4 / 2')).toBe(1)
})

test('numbers may have a fraction and an exponent', () => {
  expect(valueOf('1.5e3 + .5 + 2.')).toBe(1502.5)
})

test('sums and products are those of the language itself', () => {
  const amount = fc.double({ min: -1e3, max: 1e3, noNaN: true })
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      expect(valueOf('a + b * c - a / c', { a, b, c })).toBe(a + b * c - a / c)
      expect(valueOf('max(a, min(b, c), 0)', { a, b, c })).toBe(Math.max(a, Math.min(b, c), 0))
      expect(valueOf('ifelse(a <= b, a, b)', { a, b, c })).toBe(a <= b ? a : b)
    }),
  )
})

test('each name is found once, and the clock is no name', () => {
  expect(namesIn(parseExpression('a * b + max(a, c) / dt - time'))).toEqual(['a', 'b', 'c'])
})

test('what cannot be read is named with its column and what was expected there', () => {
  const bad = ['a +', 'a b', '(a', 'a ? b', 'sin(a)', 'min(a)', 'abs(a, b)', 'ifelse(a, b, c)', '']
  expect(bad.map(faultOf).join('\n')).toMatchInlineSnapshot(`
    "ExpressionError: column 4: unexpected end; expected a number, a name or (
    ExpressionError: column 3: unexpected b; expected an operator or the end
    ExpressionError: column 3: unexpected end; expected )
    ExpressionError: column 3: unknown sign: ?; expected a number, a name or one of + - * / ^ ( ) , < >
    ExpressionError: column 1: unknown function: sin; expected ifelse, min, max, abs, sqrt, exp, ln, step, pulse
    ExpressionError: column 1: arguments of min: 1; expected 2 or more
    ExpressionError: column 1: arguments of abs: 2; expected 1
    ExpressionError: column 9: unexpected ,; expected a comparison: <, <=, > or >=
    ExpressionError: column 1: unexpected end; expected a number, a name or ("
  `)
})

test('no text makes the parser fail in another way than by a fault with a column', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), text => {
      expect(faultOf(text)).toMatch(/^(no fault$|ExpressionError: column \d+: )/)
    }),
  )
})
