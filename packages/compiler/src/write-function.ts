import binaryen from 'binaryen'
import type { ESTree } from 'vite'
import { expressions } from './expressions.ts'
import { FunctionBody } from './function-body.ts'
import { statements } from './statements.ts'
import type { Unit } from './unit.ts'
import type { Value } from './values.ts'

const { f64: F64, i32: I32 } = binaryen

/** Writes what `evaluate(world)` of a mechanism does as a function without parameters. */
export const writeEvaluate = (
  unit: Unit,
  name: string,
  { params, body: code }: ESTree.Function,
): void => {
  const { module, source } = unit
  const [world] = params
  if (world?.type !== 'ObjectPattern' || code === null)
    throw new Error(`${source.file}: evaluate({ layout, … }) was expected`)
  const body = new FunctionBody(module, 0)
  const translate = expressions(unit, body)
  const { block, destructure } = statements(unit, body, translate)
  destructure(world, translate.ofWorld)
  const written = block(code)
  const whole = module.block(null, [...body.opening, ...written])
  module.addFunction(name, binaryen.none, binaryen.none, body.locals, whole)
}

/** Writes a helper, which takes and gives doubles. */
export const writeHelper = (
  unit: Unit,
  name: string,
  helper: ESTree.ArrowFunctionExpression,
): void => {
  const { module, source, as } = unit
  const body = new FunctionBody(module, helper.params.length)
  const translate = expressions(unit, body)
  const { block } = statements(unit, body, translate)
  for (const [k, parameter] of helper.params.entries()) {
    if (parameter.type !== 'Identifier') return source.refuse(parameter, 'a name was expected')
    body.declare(parameter.name, {
      read: () => ({ kind: 'number', code: module.local.get(k, F64) }),
    })
  }
  const code = helper.body
  const written =
    code.type === 'BlockStatement'
      ? [...block(code), module.unreachable()]
      : [as.number(translate.evaluate(code), helper)]
  const parameters = binaryen.createType(helper.params.map(() => F64))
  module.addFunction(
    name,
    parameters,
    F64,
    body.locals,
    module.block(null, [...body.opening, ...written], F64),
  )
}

/** A number that says how many rows there are is whole by its name. */
const ROWS = 'rows'

/** What a parameter of a loop is, by its type and name. */
const kindOf = (unit: Unit, { name, typeAnnotation }: ESTree.BindingIdentifier): Value['kind'] => {
  const type = typeAnnotation?.typeAnnotation
  if (type?.type === 'TSNumberKeyword') return name === ROWS ? 'whole' : 'number'
  if (
    type?.type === 'TSTypeReference' &&
    type.typeName.type === 'Identifier' &&
    type.typeName.name === 'Float64Array'
  )
    return 'numbers'
  throw new Error(`${unit.source.file}: number or Float64Array was expected of ${name}`)
}

/** Writes a function that goes over columns: `(rows, column, …, number) => { for … }`. */
export const writeLoop = (unit: Unit, name: string): void => {
  const { module, source } = unit
  const loop = source.helper(name)
  if (loop?.body.type !== 'BlockStatement')
    throw new Error(`${source.file}: a function ${name} with a loop was expected`)
  const body = new FunctionBody(module, loop.params.length)
  const { block } = statements(unit, body, expressions(unit, body))
  const types = loop.params.map((parameter, k) => {
    if (parameter.type !== 'Identifier') return source.refuse(parameter, 'a name was expected')
    const kind = kindOf(unit, parameter)
    const type = kind === 'number' ? F64 : I32
    body.declare(parameter.name, {
      read: () => ({ kind, code: module.local.get(k, type) }) as Value,
    })
    return type
  })
  const written = block(loop.body)
  const parameters = binaryen.createType(types)
  const whole = module.block(null, [...body.opening, ...written])
  module.addFunction(name, parameters, binaryen.none, body.locals, whole)
}

/**
 * Writes a pass: a function `({ layout, … }, whole, …) => { … }` of a world and whole numbers that gives a number,
 * exported by its name.
 */
export const writePass = (unit: Unit, name: string): void => {
  const { module, source } = unit
  const pass = source.helper(name)
  const [world, ...wholes] = pass?.params ?? []
  if (pass?.body.type !== 'BlockStatement' || world?.type !== 'ObjectPattern')
    throw new Error(`${source.file}: a function ${name}({ layout, … }, …) was expected`)
  const body = new FunctionBody(module, wholes.length)
  const translate = expressions(unit, body)
  const { block, destructure } = statements(unit, body, translate)
  destructure(world, translate.ofWorld)
  for (const [k, parameter] of wholes.entries()) {
    if (parameter.type !== 'Identifier') return source.refuse(parameter, 'a name was expected')
    body.declare(parameter.name, {
      read: () => ({ kind: 'whole', code: module.local.get(k, I32) }),
    })
  }
  const written = [...block(pass.body), module.unreachable()]
  const whole = module.block(null, [...body.opening, ...written], F64)
  module.addFunction(name, binaryen.createType(wholes.map(() => I32)), F64, body.locals, whole)
  module.addFunctionExport(name, name)
}
