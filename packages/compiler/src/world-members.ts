import binaryen from 'binaryen'
import type { ESTree } from 'vite'
import type { FunctionBody } from './function-body.ts'
import type { Unit } from './unit.ts'
import type { Code, Value } from './values.ts'
import { shapeOf } from './world-shape.ts'

const { i32: I32 } = binaryen

/** Reads members of the world and of its objects: where a column lies is looked up once in a function. */
export const worldMembers = ({ module, slots, source, format }: Unit, body: FunctionBody) => {
  const zero = () => module.i32.const(0)
  const wholeAt = (path: string) => () => module.i32.load(slots.at(path), 4, zero())
  const numberAt = (path: string): Code => module.f64.load(slots.at(path), 8, zero())

  const ofLevel = (level: string, name: string, node: ESTree.Span): Value => {
    const path = `${level}.${name}`
    switch (shapeOf(format, level, name)) {
      case 'number':
        return { kind: 'number', code: numberAt(path) }
      case 'whole':
        return body.once(path, I32, wholeAt(path), code => ({ kind: 'whole', code })).read()
      case 'wholes':
        return body.once(path, I32, wholeAt(path), code => ({ kind: 'wholes', code })).read()
      case 'numbers':
        return body.once(path, I32, wholeAt(path), code => ({ kind: 'numbers', code })).read()
      default:
        return source.refuse(node, 'something of the world that a mechanism may read was expected')
    }
  }

  return {
    /** A member of the world itself. */
    ofWorld: (name: string): Value => {
      if (name === 'dt') return { kind: 'number', code: numberAt('dt') }
      return name === 'leverCosts' ? { kind: 'costs' } : { kind: 'level', name }
    },

    member: (object: Value, name: string, node: ESTree.Span): Value => {
      if (object.kind === 'level') return ofLevel(object.name, name, node)
      if (object.kind === 'tables') return { kind: 'table', name }
      if (object.kind === 'costs' && name === 'length')
        return { kind: 'whole', code: wholeAt('leverCosts.length')() }
      if (object.kind === 'cost' && name === 'input')
        return {
          kind: 'numbers',
          code: module.i32.load(format.costRow.input, 4, object.code),
        }
      if (object.kind === 'cost' && (name === 'default' || name === 'dollarsPerDay'))
        return { kind: 'number', code: module.f64.load(format.costRow[name], 8, object.code) }
      return source.refuse(node, `a member of ${object.kind} was expected`)
    },

    /** One row of costs. */
    cost: (index: Code): Value => ({
      kind: 'cost',
      code: module.i32.add(
        wholeAt('leverCosts')(),
        module.i32.mul(index, module.i32.const(format.costRow.size)),
      ),
    }),
  }
}
