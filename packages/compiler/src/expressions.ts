import type { ESTree } from 'vite'
import { calls } from './calls.ts'
import type { FunctionBody } from './function-body.ts'
import { NotInPairs } from './refusal.ts'
import type { Unit } from './unit.ts'
import type { Code, Value } from './values.ts'
import { worldMembers } from './world-members.ts'

/** Bytes of an element of an `Int32Array` and of a `Float64Array`, as shifts. */
const WHOLE_SHIFT = 2
const NUMBER_SHIFT = 3

/** Translates expressions of a function. */
export const expressions = (unit: Unit, body: FunctionBody) => {
  const { module, source, as, operators } = unit
  const members = worldMembers(unit, body)

  const named = (node: ESTree.IdentifierReference): Value => {
    const binding = body.find(node.name)
    // the number of a row is that of the first of two only
    if (binding !== undefined && binding === body.pairs) throw new NotInPairs()
    if (binding !== undefined) return binding.read()
    const from = source.imported(node.name)
    if (typeof from === 'object' && 'tables' in from) return { kind: 'tables' }
    const value = source.constant(node.name)
    return value === undefined
      ? source.refuse(node, 'a number or a column was expected')
      : { kind: 'literal', value }
  }

  /** Whether an index is the row that a loop is at. */
  const isRow = (index: ESTree.Expression): boolean =>
    body.pairs !== null && index.type === 'Identifier' && body.find(index.name) === body.pairs

  const element = (array: Code, index: ESTree.Expression, shift: number): Code => {
    const row = isRow(index) && body.pairs !== null ? body.pairs.read() : evaluate(index)
    // a column of places, as in `column[home[i]]`, is one of doubles
    const isPlace = index.type === 'MemberExpression' && index.computed
    const at = isPlace ? as.place(row, index) : as.whole(row, index)
    return module.i32.add(array, module.i32.shl(at, module.i32.const(shift)))
  }

  const indexed = (node: ESTree.ComputedMemberExpression): Value => {
    const array = evaluate(node.object)
    const index = node.property
    if (array.kind === 'costs') return members.cost(as.whole(evaluate(index), index))
    if (array.kind === 'wholes') {
      if (isRow(index)) throw new NotInPairs()
      return { kind: 'whole', code: module.i32.load(0, 4, element(array.code, index, WHOLE_SHIFT)) }
    }
    if (array.kind !== 'numbers') return source.refuse(node, 'a column was expected')
    const place = element(array.code, index, NUMBER_SHIFT)
    return isRow(index)
      ? { kind: 'pair', code: module.v128.load(0, 8, place) }
      : { kind: 'number', code: module.f64.load(0, 8, place) }
  }

  const evaluate = (node: ESTree.Expression): Value => {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'number'
          ? { kind: 'literal', value: node.value }
          : source.refuse(node, 'a number was expected')
      case 'Identifier':
        return named(node)
      case 'MemberExpression':
        if (node.computed) return indexed(node)
        if (node.property.type !== 'Identifier') return source.refuse(node, 'a name was expected')
        return members.member(evaluate(node.object), node.property.name, node)
      case 'UnaryExpression':
        if (node.operator === '-') return operators.negative(evaluate(node.argument), node)
        if (node.operator === '!') {
          const truth = as.truth(evaluate(node.argument), node)
          return { kind: 'truth', code: module.i32.eqz(truth) }
        }
        return source.refuse(node, '− or ! was expected')
      case 'BinaryExpression':
        if (node.left.type === 'PrivateIdentifier')
          return source.refuse(node, 'a number was expected')
        return operators.binary(node.operator, evaluate(node.left), evaluate(node.right), node)
      case 'LogicalExpression': {
        // both sides are evaluated: they change nothing, and nothing in them can fail
        const left = as.truth(evaluate(node.left), node)
        const right = as.truth(evaluate(node.right), node)
        if (node.operator === '??') return source.refuse(node, '&& or || was expected')
        const { i32 } = module
        return {
          kind: 'truth',
          code: node.operator === '&&' ? i32.and(left, right) : i32.or(left, right),
        }
      }
      case 'ConditionalExpression':
        return operators.conditional(
          evaluate(node.test),
          evaluate(node.consequent),
          evaluate(node.alternate),
          node,
        )
      case 'CallExpression':
        return call(node)
      default:
        return source.refuse(node, 'an expression on numbers was expected')
    }
  }

  const call = calls(unit, body, evaluate)

  /** Code that stores into an element of a column. */
  const store = (node: ESTree.ComputedMemberExpression, value: Value): Code => {
    const array = evaluate(node.object)
    if (array.kind !== 'numbers') return source.refuse(node, 'a column was expected')
    const place = element(array.code, node.property, NUMBER_SHIFT)
    if (isRow(node.property)) return module.v128.store(0, 8, place, as.pair(value, node))
    // of two rows at once, a place that both share would be written once
    if (body.pairs !== null) throw new NotInPairs()
    return module.f64.store(0, 8, place, as.number(value, node))
  }

  return {
    evaluate,
    store,
    fill: call.fill,
    ofWorld: members.ofWorld,
    member: members.member,
  }
}

export type Expressions = ReturnType<typeof expressions>
