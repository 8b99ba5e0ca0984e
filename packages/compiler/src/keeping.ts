import type binaryen from 'binaryen'
import type { Binding, FunctionBody } from './function-body.ts'
import type { Code, Value } from './values.ts'

/** Keeps values in locals: gives the code that sets one, and what reads it. */
export const keeping =
  (module: binaryen.Module, body: FunctionBody) =>
  (value: Value, type: binaryen.Type): [set: Code, binding: Required<Binding>] => {
    if (!('code' in value)) throw new TypeError(`there is nothing to keep of ${value.kind}`)
    const local = body.local(type)
    const read = () => ({ ...value, code: module.local.get(local, type) })
    return [module.local.set(local, value.code), { read, local }]
  }
