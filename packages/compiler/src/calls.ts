import binaryen from 'binaryen'
import type { ESTree } from 'vite'
import type { FunctionBody } from './function-body.ts'
import { NotInPairs } from './refusal.ts'
import type { Unit } from './unit.ts'
import { typeOf, type Code, type Value } from './values.ts'

const { f64: F64, i32: I32, v128: V128 } = binaryen

/** Bytes of a double, as a shift. */
const NUMBER_SHIFT = 3

/** Translates calls: `Math.min`, `Math.max`, `Math.floor`, `Math.round`, `lookUp`, `column.fill(0, …)`, and helpers of the same file. */
export const calls = (
  unit: Unit,
  body: FunctionBody,
  evaluate: (node: ESTree.Expression) => Value,
) => {
  const { module, source, as, operators } = unit

  const argumentsOf = (node: ESTree.CallExpression): readonly ESTree.Expression[] =>
    node.arguments.map(each =>
      each.type === 'SpreadElement' ? source.refuse(each, 'an argument was expected') : each,
    )

  const kept = (type: binaryen.Type, value: Code): [set: Code, get: () => Code] => {
    const local = body.local(type)
    return [module.local.set(local, value), () => module.local.get(local, type)]
  }

  /** Does with each of two numbers what is written for one. */
  const eachOf = (pair: Code, write: (one: Code) => Code): Code => {
    const [set, get] = kept(V128, pair)
    // binaryen takes the number of a lane as it is
    const one = (lane: number) => write(module.f64x2.extract_lane(get(), lane))
    return module.block(
      null,
      [set, module.f64x2.replace_lane(module.f64x2.splat(one(0)), 1, one(1))],
      V128,
    )
  }

  const lookUp = (node: ESTree.CallExpression): Value => {
    const [table, input] = argumentsOf(node).map(evaluate)
    const of = (name: string, x: Code) => module.call(unit.table(name), [x], F64)
    if (table?.kind === 'table') {
      if (input.kind === 'pair')
        return { kind: 'pair', code: eachOf(input.code, x => of(table.name, x)) }
      return { kind: 'number', code: of(table.name, as.number(input, node)) }
    }
    if (table?.kind !== 'eitherTable') return source.refuse(node, 'a table was expected')
    const [set, get] = kept(F64, as.number(input, node))
    const [yes, no] = table.names
    const either = module.if(table.code, of(yes, get()), of(no, get()))
    return { kind: 'number', code: module.block(null, [set, either], F64) }
  }

  const fill = (array: ESTree.Expression, node: ESTree.CallExpression): Code => {
    const column = evaluate(array)
    const [value, from, to] = argumentsOf(node)
    if (column.kind !== 'numbers' || value.type !== 'Literal' || value.value !== 0)
      return source.refuse(node, 'a column to be filled with 0 was expected')
    if (body.pairs !== null) throw new NotInPairs()
    const bytes = (rows: Code) => module.i32.shl(rows, module.i32.const(NUMBER_SHIFT))
    const zeroes = (start: Code, rows: Code) =>
      module.memory.fill(start, module.i32.const(0), bytes(rows))
    if (from === undefined || to === undefined)
      return source.refuse(node, 'the rows to be filled were expected')
    const [set, get] = kept(I32, as.whole(evaluate(from), from))
    return module.block(null, [
      set,
      zeroes(
        module.i32.add(column.code, bytes(get())),
        module.i32.sub(as.whole(evaluate(to), to), get()),
      ),
    ])
  }

  /** A helper of one expression, written where it is called, for two rows at once. */
  const inPlace = (helper: ESTree.ArrowFunctionExpression, given: readonly Value[]): Value => {
    if (!helper.expression || helper.body.type === 'BlockStatement') throw new NotInPairs()
    const expression = helper.body
    return body.scoped(() => {
      const sets = helper.params.map((parameter, k) => {
        if (parameter.type !== 'Identifier') return source.refuse(parameter, 'a name was expected')
        const value = given[k]
        const pair = value.kind === 'pair'
        const [set, get] = kept(pair ? V128 : F64, pair ? value.code : as.number(value, parameter))
        body.declare(parameter.name, {
          read: () => ({ kind: pair ? 'pair' : 'number', code: get() }),
        })
        return set
      })
      const result = as.pair(evaluate(expression), helper)
      return { kind: 'pair', code: module.block(null, [...sets, result], V128) }
    })
  }

  const helped = (name: string, node: ESTree.CallExpression): Value => {
    const helper = source.helper(name)
    if (helper === undefined) return source.refuse(node, 'a function of the same file was expected')
    const given = argumentsOf(node).map(evaluate)
    if (given.some(value => typeOf(value) === V128)) return inPlace(helper, given)
    const written = unit.helper(name)
    if (written === null) return source.refuse(node, 'a function of numbers was expected')
    const values = given.map(value => as.number(value, node))
    return { kind: 'number', code: module.call(written, values, F64) }
  }

  /** Halves go up, as in JavaScript. */
  const rounded = (number: Code): Value => {
    const [set, get] = kept(F64, number)
    const [setUp, up] = kept(F64, module.f64.ceil(get()))
    const below = (by: number): Code => module.f64.sub(up(), module.f64.const(by))
    const nearest = module.select(module.f64.gt(below(1 / 2), get()), below(1), up())
    return { kind: 'number', code: module.block(null, [set, setUp, nearest], F64) }
  }

  const ofMath = (name: string, node: ESTree.CallExpression): Value => {
    const [a, b] = argumentsOf(node).map(evaluate)
    if (b !== undefined && (name === 'min' || name === 'max'))
      return operators.extreme(name, a, b, node)
    if (b !== undefined || a === undefined) return source.refuse(node, 'one number was expected')
    if (name === 'floor') return operators.floor(a, node)
    if (name === 'round') return rounded(as.number(a, node))
    return source.refuse(node, 'Math.min, Math.max, Math.floor or Math.round was expected')
  }

  const evaluateCall = (node: ESTree.CallExpression): Value => {
    const { callee } = node
    if (callee.type === 'Identifier') {
      const from = source.imported(callee.name)
      if (typeof from === 'object' && 'known' in from && from.known === 'lookUp')
        return lookUp(node)
      return helped(callee.name, node)
    }
    if (
      callee.type === 'MemberExpression' &&
      callee.object.type === 'Identifier' &&
      callee.object.name === 'Math' &&
      callee.property.type === 'Identifier'
    )
      return ofMath(callee.property.name, node)
    return source.refuse(node, 'a function of Math, lookUp or a helper was expected')
  }

  return Object.assign(evaluateCall, { fill })
}
