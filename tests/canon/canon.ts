import { readdirSync, readFileSync } from 'node:fs'
import type { StockFlowModel } from '../../packages/engine/src/stock-flow/model.ts'

const folder = new URL('.', import.meta.url)

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

/** Every published model, by name. */
export const canonModels: readonly StockFlowModel[] = readdirSync(new URL('models', folder))
  .sort()
  .map(file => JSON.parse(read(`models/${file}`)) as StockFlowModel)

export const canonModel = (name: string): StockFlowModel => {
  const model = canonModels.find(candidate => candidate.name === name)
  if (model === undefined) throw new Error(`unknown model: ${name}`)
  return model
}

interface ReferenceRun {
  /** Of the columns, without the time. */
  readonly names: readonly string[]
  readonly rows: readonly { readonly time: number; readonly values: readonly number[] }[]
}

/** What an independent engine computed. */
export const referenceRun = ({ name }: StockFlowModel, scenario: string): ReferenceRun => {
  const [head = '', ...lines] = read(`runs/${name}--${scenario}.csv`).trim().split('\n')
  const rows = lines.map(line => {
    const [time = NaN, ...values] = line.split(',').map(Number)
    return { time, values }
  })
  return { names: head.split(',').slice(1), rows }
}
