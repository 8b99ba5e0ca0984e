import binaryen from 'binaryen'
import type { ESTree } from 'vite'
import type { Expressions } from './expressions.ts'
import type { Binding, FunctionBody } from './function-body.ts'
import { keeping } from './keeping.ts'
import { NotInPairs } from './refusal.ts'
import type { Unit } from './unit.ts'
import type { Code, Value } from './values.ts'

const { i32: I32 } = binaryen

/** Rows that are taken at once. */
const PAIR = 2

/** Translates `for` loops; `block` writes their bodies. */
export const loops = (
  unit: Unit,
  body: FunctionBody,
  { evaluate }: Expressions,
  block: (node: ESTree.Statement) => readonly Code[],
) => {
  const { module, source, as } = unit
  const keep = keeping(module, body)

  /** The body of a loop, two rows a turn, as long as there are two; `null` where that cannot be. */
  const inPairs = (
    node: ESTree.ForStatement,
    counter: Required<Binding>,
    end: () => Code,
  ): readonly Code[] | null => {
    const before = body.nexts.length
    body.pairs = counter
    try {
      const top = body.label()
      const last = body.local(I32)
      const written = block(node.body)
      const row = () => module.local.get(counter.local, I32)
      const more = module.i32.lt_s(row(), module.local.get(last, I32))
      const on = module.local.set(counter.local, module.i32.add(row(), module.i32.const(PAIR)))
      return [
        module.local.set(last, module.i32.sub(end(), module.i32.const(PAIR - 1))),
        module.loop(top, module.if(more, module.block(null, [...written, on, module.br(top)]))),
      ]
    } catch (error) {
      if (error instanceof NotInPairs) return null
      throw error
    } finally {
      body.pairs = null
      body.nexts.length = before
    }
  }

  const isInner = (node: ESTree.Statement): boolean =>
    node.type !== 'BlockStatement'
      ? node.type === 'ExpressionStatement'
      : node.body.every(
          ({ type }) => type === 'ExpressionStatement' || type === 'VariableDeclaration',
        )

  /** `for (let i = from; i < to; i++)` over whole numbers; what is innermost goes two rows a turn where it can. */
  const loop = (node: ESTree.ForStatement): readonly Code[] => {
    const { init, test, update } = node
    const start = init?.type === 'VariableDeclaration' ? init.declarations[0] : undefined
    if (
      start?.id.type !== 'Identifier' ||
      start.init === null ||
      test?.type !== 'BinaryExpression' ||
      test.left.type !== 'Identifier' ||
      test.left.name !== start.id.name ||
      update?.type !== 'UpdateExpression' ||
      update.operator !== '++'
    )
      return source.refuse(node, 'for (let i = …; i < …; i++) was expected')
    if (body.pairs !== null) throw new NotInPairs()
    const { name } = start.id
    const from: Value = { kind: 'whole', code: as.whole(evaluate(start.init), start) }
    return body.scoped(() => {
      const [set, { read, local }] = keep(from, I32)
      const counter = { read, local }
      body.declare(name, { read })
      const end = () => as.whole(evaluate(test.right), test)
      const pairs =
        test.operator === '<' && isInner(node.body) ? withPairs(node, name, counter, end) : null
      const [top, next] = [body.label(), body.label()]
      body.nexts.push(next)
      const written = block(node.body)
      body.nexts.pop()
      const row = () => module.local.get(local, I32)
      const on = module.local.set(local, module.i32.add(row(), module.i32.const(1)))
      const more = as.truth(evaluate(test), test)
      const turn = module.block(null, [module.block(next, [...written]), on, module.br(top)])
      return [set, ...(pairs ?? []), module.loop(top, module.if(more, turn))]
    })
  }

  const withPairs = (
    node: ESTree.ForStatement,
    name: string,
    counter: Required<Binding>,
    end: () => Code,
  ) =>
    body.scoped(() => {
      body.declare(name, counter)
      return inPairs(node, counter, end)
    })

  return loop
}
