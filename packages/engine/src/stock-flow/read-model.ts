import { ModelError } from './model-error.ts'
import type { StockFlowModel } from './model.ts'

type Check = (value: unknown) => boolean

const isText: Check = value => typeof value === 'string'
const isNumber: Check = value => typeof value === 'number' && Number.isFinite(value)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check)

/** What a field may be, in words, and how that is seen; fields whose name ends in `?` may be left out. */
type Fields = Readonly<Record<string, readonly [expected: string, Check]>>

const text = ['text', isText] as const
const number = ['a number', isNumber] as const
const numbers = ['a list of numbers', listOf(isNumber)] as const
const names = ['a list of names', listOf(isText)] as const

const groups: Readonly<Record<string, Fields>> = {
  stocks: { initial: text, 'inflows?': names, 'outflows?': names, unit: text, 'about?': text },
  flows: { equation: text, unit: text, 'about?': text },
  auxiliaries: { equation: text, unit: text, 'about?': text },
  tables: { input: text, x: numbers, y: numbers, unit: text, 'about?': text },
  constants: {
    value: number,
    unit: text,
    'range?': [
      'two numbers',
      value => Array.isArray(value) && value.length === 2 && value.every(isNumber),
    ],
    'about?': text,
  },
}

const timeFields: Fields = { start: number, stop: number, dt: number, 'save?': number, unit: text }

/**
 * Reads a stock-and-flow model from JSON. Throws a `ModelError` with every field that is missing, unknown or
 * of another kind; what the fields say is checked by whoever runs or writes the model.
 */
export const readModel = (json: string): StockFlowModel => {
  const faults: string[] = []
  const model = parsed(json)
  const name = isRecord(model) && typeof model['name'] === 'string' ? model['name'] : 'model'
  if (!isRecord(model)) throw new ModelError(name, ['not a model; expected an object'])
  checkFields('', model, { name: text, about: text, source: text }, faults, [
    'time',
    'scenarios',
    ...Object.keys(groups),
  ])
  checkRecord('time', model['time'], timeFields, faults)
  for (const [group, fields] of Object.entries(groups)) {
    const entries = model[group]
    if (!isRecord(entries)) faults.push(`invalid ${group}; expected an object, with names as keys`)
    else
      for (const [entry, value] of Object.entries(entries))
        checkRecord(`${group}.${entry}`, value, fields, faults)
  }
  const { scenarios } = model
  const isScenario: Check = value => isRecord(value) && Object.values(value).every(isNumber)
  if (!isRecord(scenarios) || !Object.values(scenarios).every(isScenario))
    faults.push('invalid scenarios; expected an object of objects of numbers')
  if (faults.length > 0) throw new ModelError(name, faults)
  return model as unknown as StockFlowModel
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new ModelError('model', [`not JSON: ${error instanceof Error ? error.message : ''}`])
  }
}

const checkRecord = (path: string, value: unknown, fields: Fields, faults: string[]): void => {
  if (isRecord(value)) checkFields(`${path}.`, value, fields, faults)
  else faults.push(`invalid ${path}; expected an object`)
}

const checkFields = (
  path: string,
  record: Record<string, unknown>,
  fields: Fields,
  faults: string[],
  alsoKnown: readonly string[] = [],
): void => {
  const known = new Set(alsoKnown)
  for (const [field, [expected, check]] of Object.entries(fields)) {
    const name = field.replace('?', '')
    known.add(name)
    if (record[name] === undefined && field !== name) continue
    if (!check(record[name])) faults.push(`invalid ${path}${name}; expected ${expected}`)
  }
  for (const name of Object.keys(record))
    if (!known.has(name))
      faults.push(`unknown field: ${path}${name}; expected one of ${[...known].join(', ')}`)
}
