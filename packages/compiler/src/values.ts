import type { ESTree } from 'vite'
import binaryen from 'binaryen'
import { NotInPairs } from './refusal.ts'
import type { ModuleSource } from './module-source.ts'

export type Code = binaryen.ExpressionRef

/** What an expression comes to. Code stands in one place only: whoever needs a value twice keeps it in a local. */
export type Value =
  /** A number known now. */
  | { readonly kind: 'literal'; readonly value: number }
  /** A double, a whole number, a truth, two doubles side by side, two truths of doubles. */
  | { readonly kind: 'number' | 'whole' | 'truth' | 'pair' | 'pairOfTruths'; readonly code: Code }
  /** Where a `Float64Array` lies. */
  | { readonly kind: 'numbers'; readonly code: Code }
  /** Where an `Int32Array` lies. */
  | { readonly kind: 'wholes'; readonly code: Code }
  /** One of the world's objects. */
  | { readonly kind: 'level'; readonly name: string }
  | { readonly kind: 'tables' }
  /** A table function, or one of two. */
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'eitherTable'; readonly names: readonly [string, string]; readonly code: Code }
  /** Rows of costs, and where one of them lies. */
  | { readonly kind: 'costs' }
  | { readonly kind: 'cost'; readonly code: Code }

const types: Readonly<Record<Value['kind'], binaryen.Type | null>> = {
  number: binaryen.f64,
  pair: binaryen.v128,
  pairOfTruths: binaryen.v128,
  whole: binaryen.i32,
  truth: binaryen.i32,
  numbers: binaryen.i32,
  wholes: binaryen.i32,
  eitherTable: binaryen.i32,
  cost: binaryen.i32,
  literal: null,
  level: null,
  tables: null,
  table: null,
  costs: null,
}

/** The type of what a value keeps in a local; `null` where there is nothing to keep. */
export const typeOf = ({ kind }: Value): binaryen.Type | null => types[kind]

/** Turns values into code of the type that is needed, or refuses. */
export const conversions = (module: binaryen.Module, source: ModuleSource) => {
  const number = (value: Value, node: ESTree.Span): Code => {
    if (value.kind === 'literal') return module.f64.const(value.value)
    if (value.kind === 'number') return value.code
    if (value.kind === 'whole') return module.f64.convert_s.i32(value.code)
    if (value.kind === 'pair') throw new NotInPairs()
    return source.refuse(node, `a number was expected, not ${value.kind}`)
  }
  const whole = (value: Value, node: ESTree.Span): Code => {
    if (value.kind === 'literal' && Number.isInteger(value.value))
      return module.i32.const(value.value)
    if (value.kind === 'whole') return value.code
    return source.refuse(node, `a whole number was expected, not ${value.kind}`)
  }
  return {
    number,
    whole,
    /** The place in a column that a number of its own names; it has to be whole. */
    place: (value: Value, node: ESTree.Span): Code => {
      if (value.kind === 'pair') throw new NotInPairs()
      return value.kind === 'number' ? module.i32.trunc_s.f64(value.code) : whole(value, node)
    },
    truth: (value: Value, node: ESTree.Span): Code => {
      if (value.kind === 'truth') return value.code
      if (value.kind === 'pairOfTruths') throw new NotInPairs()
      return source.refuse(node, `a comparison was expected, not ${value.kind}`)
    },
    pair: (value: Value, node: ESTree.Span): Code =>
      value.kind === 'pair' ? value.code : module.f64x2.splat(number(value, node)),
  }
}

export type Conversions = ReturnType<typeof conversions>
