import binaryen from 'binaryen'
import { Refusal } from './refusal.ts'

export interface TablePoints {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

export type Tables = Readonly<Record<string, TablePoints>>

/** Writes the table functions that are asked for, each as a function of one number, the same steps as `lookUp`. */
export const tableFunctions = (module: binaryen.Module, tables: Tables) => {
  const { f64 } = module
  const written = new Set<string>()
  const input = () => module.local.get(0, binaryen.f64)

  const write = (name: string, { x, y }: TablePoints): void => {
    const last = x.length - 1
    const line = (i: number) =>
      f64.add(
        f64.const(y[i - 1]),
        f64.div(
          f64.mul(f64.const(y[i] - y[i - 1]), f64.sub(input(), f64.const(x[i - 1]))),
          f64.const(x[i] - x[i - 1]),
        ),
      )
    let body = line(last)
    for (let i = last - 1; i >= 1; i--)
      body = module.if(f64.lt(f64.const(x[i]), input()), body, line(i))
    body = module.if(f64.ge(input(), f64.const(x[last])), f64.const(y[last]), body)
    body = module.if(f64.gt(input(), f64.const(x[0])), body, f64.const(y[0]))
    module.addFunction(name, binaryen.createType([binaryen.f64]), binaryen.f64, [], body)
  }

  /** Name of the function of a table. @throws Refusal where there is no such table */
  return (table: string): string => {
    const points = tables[table]
    if (points === undefined)
      throw new Refusal('tables', 1, 'the name of a table was expected', table)
    const name = `table.${table}`
    if (!written.has(name)) write(name, points)
    written.add(name)
    return name
  }
}
