import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluatorOf } from '../language/evaluate.ts'
import { parseExpression } from '../language/parse.ts'
import { wordsOf, writeExpression, writeNumber, type Dialect } from './write-expression.ts'

/** Our own notation, as far as it goes. */
const own: Dialect = {
  name: name => name,
  time: 'time',
  dt: 'dt',
  choice: (left, comparison, right, yes, no) =>
    `ifelse(${left} ${comparison} ${right}, ${yes}, ${no})`,
  pulse: (height, start, width) => `pulse(${height}, ${start}, ${width})`,
}

const written = (text: string): string =>
  writeExpression(parseExpression(text), own).replace(/MIN|MAX|EXP/g, word => word.toLowerCase())

const valueOf = (text: string): number =>
  evaluatorOf(parseExpression(text), name => (name === 'a' ? 0 : 1))(Float64Array.of(3, 7), {
    time: 2,
    dt: 0.5,
  })

test('parentheses stand where the order needs them, and around signs and powers', () => {
  expect(written('a - (b - 1) + 2 * (a + b)')).toBe('a - (b - 1) + 2 * (a + b)')
  expect(written('((a * b)) / (a * b)')).toBe('a * b / (a * b)')
  expect(written('-a ^ 2 + -(a + b)')).toBe('(-((a)^(2))) + (-(a + b))')
})

test('more than two of which the least or largest is taken become pairs', () => {
  expect(written('max(a, b, 1)')).toBe('max(max(a, b), 1)')
})

const leaf = fc.constantFrom('a', 'b', '2', '0.5', 'time', 'dt')
const { tree } = fc.letrec<{ tree: string }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('tree').map(inner => `-(${inner})`),
    tie('tree').map(inner => `(${inner}) ^ 2`),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => `min(${left}, ${right})`),
    fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => `ifelse(${left} < ${right}, a, b)`),
  ),
}))

test('what is written is worth the same, to the last bit', () => {
  fc.assert(
    fc.property(tree, text => {
      expect(valueOf(written(text))).toBe(valueOf(text))
    }),
  )
})

test('numbers keep every digit, and negative ones stand in parentheses', () => {
  expect([0.1, -2, 1e-7, 1e21].map(writeNumber)).toEqual(['0.1', '(-2)', '1e-7', '1e21'])
})

test('names become words', () => {
  expect(wordsOf('workAtStart')).toBe('work at start')
})
