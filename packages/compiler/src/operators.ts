import type { ESTree } from 'vite'
import type binaryen from 'binaryen'
import type { ModuleSource } from './module-source.ts'
import type { Conversions, Value } from './values.ts'

const sums = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as const
const comparisons = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '===': 'eq',
  '!==': 'ne',
} as const
const ofWholes = {
  '<': 'lt_s',
  '<=': 'le_s',
  '>': 'gt_s',
  '>=': 'ge_s',
  '===': 'eq',
  '!==': 'ne',
} as const

const REMAINDER = '%'

const isSum = (operator: string): operator is keyof typeof sums => operator in sums
const isComparison = (operator: string): operator is keyof typeof comparisons =>
  operator in comparisons

const isWhole = (value: Value): boolean =>
  value.kind === 'whole' || (value.kind === 'literal' && Number.isInteger(value.value))

const known = (operator: keyof typeof sums, a: number, b: number): number => {
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  return operator === '*' ? a * b : a / b
}

/**
 * JavaScript's operators on numbers, for doubles, whole numbers and pairs of doubles. Whole numbers stay whole
 * under +, −, · and %, and are doubles under division, which is what JavaScript makes of them below 2³¹.
 */
export const operators = (module: binaryen.Module, source: ModuleSource, as: Conversions) => ({
  binary(operator: string, a: Value, b: Value, node: ESTree.Span): Value {
    if (operator === REMAINDER)
      return { kind: 'whole', code: module.i32.rem_s(as.whole(a, node), as.whole(b, node)) }
    if (!isSum(operator) && !isComparison(operator))
      return source.refuse(node, 'an operator on numbers was expected')
    if (a.kind === 'pair' || b.kind === 'pair') {
      const [left, right] = [as.pair(a, node), as.pair(b, node)]
      return isSum(operator)
        ? { kind: 'pair', code: module.f64x2[sums[operator]](left, right) }
        : { kind: 'pairOfTruths', code: module.f64x2[comparisons[operator]](left, right) }
    }
    if (a.kind === 'literal' && b.kind === 'literal' && isSum(operator))
      return { kind: 'literal', value: known(operator, a.value, b.value) }
    if (isWhole(a) && isWhole(b) && operator !== '/') {
      const [left, right] = [as.whole(a, node), as.whole(b, node)]
      return isSum(operator)
        ? { kind: 'whole', code: module.i32[sums[operator] as 'add'](left, right) }
        : { kind: 'truth', code: module.i32[ofWholes[operator]](left, right) }
    }
    const [left, right] = [as.number(a, node), as.number(b, node)]
    return isSum(operator)
      ? { kind: 'number', code: module.f64[sums[operator]](left, right) }
      : { kind: 'truth', code: module.f64[comparisons[operator]](left, right) }
  },

  negative(value: Value, node: ESTree.Span): Value {
    if (value.kind === 'literal') return { kind: 'literal', value: -value.value }
    if (value.kind === 'pair') return { kind: 'pair', code: module.f64x2.neg(value.code) }
    return { kind: 'number', code: module.f64.neg(as.number(value, node)) }
  },

  /** `Math.min` and `Math.max` of two numbers; both sides agree on NaN and on −0. */
  extreme(which: 'min' | 'max', a: Value, b: Value, node: ESTree.Span): Value {
    return a.kind === 'pair' || b.kind === 'pair'
      ? { kind: 'pair', code: module.f64x2[which](as.pair(a, node), as.pair(b, node)) }
      : { kind: 'number', code: module.f64[which](as.number(a, node), as.number(b, node)) }
  },

  /** `Math.floor`. */
  floor: (value: Value, node: ESTree.Span): Value => ({
    kind: 'number',
    code: module.f64.floor(as.number(value, node)),
  }),

  conditional(test: Value, yes: Value, no: Value, node: ESTree.Span): Value {
    if (test.kind === 'pairOfTruths')
      return {
        kind: 'pair',
        code: module.v128.bitselect(as.pair(yes, node), as.pair(no, node), test.code),
      }
    const when = as.truth(test, node)
    if (yes.kind === 'table' && no.kind === 'table')
      return { kind: 'eitherTable', names: [yes.name, no.name], code: when }
    if (yes.kind === 'numbers' && no.kind === 'numbers')
      return { ...yes, code: module.select(when, yes.code, no.code) }
    if (yes.kind === 'pair' || no.kind === 'pair')
      return { kind: 'pair', code: module.if(when, as.pair(yes, node), as.pair(no, node)) }
    if (isWhole(yes) && isWhole(no) && (yes.kind === 'whole' || no.kind === 'whole'))
      return { kind: 'whole', code: module.if(when, as.whole(yes, node), as.whole(no, node)) }
    return { kind: 'number', code: module.if(when, as.number(yes, node), as.number(no, node)) }
  },
})

export type Operators = ReturnType<typeof operators>
