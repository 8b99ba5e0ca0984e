import binaryen from 'binaryen'
import type { Code } from './values.ts'
import type { Format } from './world-shape.ts'

const { i32: I32, none: NONE } = binaryen

/** What goes on with every row of a list in the memory, of so many bytes; `at` reads where the row lies. */
const writeList = (
  module: binaryen.Module,
  name: string,
  bytes: number,
  turn: (at: () => Code) => Code,
): void => {
  const [place, left] = [0, 1]
  const get = (local: number): Code => module.local.get(local, I32)
  const whole = (value: number): Code => module.i32.const(value)
  const on = [
    module.local.set(place, module.i32.add(get(place), whole(bytes))),
    module.local.set(left, module.i32.sub(get(left), whole(1))),
    module.br('top'),
  ]
  const code = module.loop(
    'top',
    module.if(get(left), module.block(null, [turn(() => get(place)), ...on])),
  )
  module.addFunction(name, binaryen.createType([I32, I32]), NONE, [], code)
  module.addFunctionExport(name, name)
}

const TABLE = 'mechanisms'

/** Writes `evaluateAll(turns, count)`: calls mechanisms by their places among all, as a list in the memory says. */
export const writeEvaluateAll = (
  module: binaryen.Module,
  { turn }: Format,
  mechanisms: readonly string[],
): void => {
  module.addTable(TABLE, mechanisms.length, mechanisms.length)
  module.addActiveElementSegment(TABLE, TABLE, mechanisms, module.i32.const(0))
  writeList(module, 'evaluateAll', turn, at =>
    module.call_indirect(TABLE, module.i32.load(0, 4, at()), [], NONE, NONE),
  )
}

/** Names of the functions that add one, two and three flows to a stock. */
export const adders = ['addOne', 'addTwo', 'addThree'] as const

/** Writes `integrateAll(flows, count)`: adds flows to stocks, row by row of a list in the memory. */
export const writeIntegrateAll = (module: binaryen.Module, { flowRow }: Format): void => {
  const wholeAt = (offset: number, at: () => Code): Code => module.i32.load(offset, 4, at())
  const add = (at: () => Code, flows: number): Code => {
    const pairs = flowRow.flows
      .slice(0, flows)
      .flatMap((flow, f) => [wholeAt(flow, at), module.f64.load(flowRow.signs[f], 8, at())])
    const operands = [wholeAt(flowRow.rows, at), wholeAt(flowRow.stock, at), ...pairs]
    return module.call(adders[flows - 1], operands, NONE)
  }
  writeList(module, 'integrateAll', flowRow.size, at => {
    const has = (flows: number): Code =>
      module.i32.eq(wholeAt(flowRow.count, at), module.i32.const(flows))
    return module.if(has(1), add(at, 1), module.if(has(2), add(at, 2), add(at, 3)))
  })
}
