import binaryen from 'binaryen'
import type { ESTree } from 'vite'
import type { Expressions } from './expressions.ts'
import type { FunctionBody } from './function-body.ts'
import { keeping } from './keeping.ts'
import { loops } from './loops.ts'
import { NotInPairs } from './refusal.ts'
import type { Unit } from './unit.ts'
import { typeOf, type Code, type Value } from './values.ts'

const { f64: F64, v128: V128 } = binaryen

/** Translates statements of a function. */
export const statements = (unit: Unit, body: FunctionBody, expressions: Expressions) => {
  const { module, source, as, operators } = unit
  const { evaluate, store } = expressions
  const keep = keeping(module, body)

  const declareConst = (name: string, value: Value): readonly Code[] => {
    const type = typeOf(value)
    if (type === null) {
      body.declare(name, { read: () => value })
      return []
    }
    const [set, binding] = keep(value, type)
    body.declare(name, { read: binding.read })
    return [set]
  }

  const declareLet = (name: string, value: Value, node: ESTree.Span): readonly Code[] => {
    const [set, binding] = keep({ kind: 'number', code: as.number(value, node) }, F64)
    body.declare(name, binding)
    return [set]
  }

  /** Gives the names of `{ a, b: c }` to members of an object. */
  const destructure = (
    pattern: ESTree.ObjectPattern,
    member: (name: string, node: ESTree.Span) => Value,
  ): void => {
    for (const property of pattern.properties) {
      if (
        property.type !== 'Property' ||
        property.key.type !== 'Identifier' ||
        property.value.type !== 'Identifier'
      )
        return source.refuse(property, 'a name was expected')
      const { name } = property.key
      body.declare(property.value.name, { read: () => member(name, property) })
    }
  }

  const declaration = (node: ESTree.VariableDeclaration): readonly Code[] =>
    node.declarations.flatMap(({ id, init }) => {
      if (init === null) return source.refuse(node, 'a value was expected')
      if (id.type === 'ObjectPattern') {
        const object = evaluate(init)
        if (object.kind !== 'level')
          return source.refuse(init, 'an object of the world was expected')
        destructure(id, (name, at) => expressions.member(object, name, at))
        return []
      }
      if (id.type !== 'Identifier') return source.refuse(id, 'a name was expected')
      return node.kind === 'const'
        ? declareConst(id.name, evaluate(init))
        : declareLet(id.name, evaluate(init), node)
    })

  /** `sum += value`; two values are added one after the other, as they would be in two turns. */
  const add = (local: number, value: Value, node: ESTree.Span): readonly Code[] => {
    const now = () => module.local.get(local, F64)
    const plus = (sum: Code, code: Code) => module.f64.add(sum, code)
    if (value.kind !== 'pair') {
      if (body.pairs !== null) throw new NotInPairs()
      return [module.local.set(local, plus(now(), as.number(value, node)))]
    }
    const [set, pair] = keep(value, V128)
    const one = (lane: number) =>
      module.f64x2.extract_lane(module.local.get(pair.local, V128), lane)
    return [set, module.local.set(local, plus(plus(now(), one(0)), one(1)))]
  }

  const assignment = (node: ESTree.AssignmentExpression): readonly Code[] => {
    const { left, operator, right } = node
    if (operator !== '=' && operator !== '+=' && operator !== '-=')
      return source.refuse(node, '=, += or -= was expected')
    if (left.type === 'Identifier') {
      const local = body.find(left.name)?.local
      if (local === undefined) return source.refuse(left, 'a variable was expected')
      if (operator === '-=') return source.refuse(node, '= or += was expected of a variable')
      if (operator === '+=') return add(local, evaluate(right), node)
      if (body.pairs !== null) throw new NotInPairs()
      return [module.local.set(local, as.number(evaluate(right), node))]
    }
    if (left.type !== 'MemberExpression' || !left.computed)
      return source.refuse(left, 'a variable or an element of a column was expected')
    const value = evaluate(right)
    const sum =
      operator === '=' ? value : operators.binary(operator[0], evaluate(left), value, node)
    return [store(left, sum)]
  }

  const effect = (node: ESTree.Expression): readonly Code[] => {
    if (node.type === 'AssignmentExpression') return assignment(node)
    if (
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      node.callee.property.type === 'Identifier' &&
      node.callee.property.name === 'fill'
    )
      return [expressions.fill(node.callee.object, node)]
    return source.refuse(node, 'an assignment was expected')
  }

  const block = (node: ESTree.Statement): readonly Code[] =>
    node.type === 'BlockStatement'
      ? body.scoped(() => node.body.flatMap(each => statement(each)))
      : statement(node)

  const statement = (node: ESTree.Statement | ESTree.Directive): readonly Code[] => {
    switch (node.type) {
      case 'VariableDeclaration':
        return declaration(node)
      case 'ExpressionStatement':
        return effect(node.expression)
      case 'ForStatement':
        return loop(node)
      case 'IfStatement': {
        if (body.pairs !== null) throw new NotInPairs()
        const test = as.truth(evaluate(node.test), node)
        const yes = module.block(null, [...block(node.consequent)])
        if (node.alternate === null) return [module.if(test, yes)]
        return [module.if(test, yes, module.block(null, [...block(node.alternate)]))]
      }
      case 'ContinueStatement': {
        const next = body.nexts.at(-1)
        return next === undefined || node.label !== null
          ? source.refuse(node, 'a loop to continue was expected')
          : [module.br(next)]
      }
      case 'ReturnStatement':
        return node.argument === null
          ? source.refuse(node, 'a number was expected')
          : [module.return(as.number(evaluate(node.argument), node))]
      default:
        return source.refuse(
          node,
          'a declaration, an assignment, a loop or a condition was expected',
        )
    }
  }

  const loop = loops(unit, body, expressions, block)

  return { block, destructure }
}
