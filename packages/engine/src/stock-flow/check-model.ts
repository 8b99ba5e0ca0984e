import {
  clockNames,
  functionArguments,
  namesIn,
  partsOf,
  type Expression,
} from './language/expression.ts'
import { parseExpression } from './language/parse.ts'
import { ExpressionError, ModelError } from './model-error.ts'
import type { StockFlowModel } from './model.ts'
import { unitOf } from './units/unit-of.ts'
import { combine, pureNumber, readUnit, sameUnit, unitText, type Unit } from './units/unit.ts'
import { variablesOf, type ReadVariable } from './variables.ts'

/** Operators and functions of XMILE 1.0, section 3, beside those that we have. */
const reservedInXmile =
  'and or not mod if then else std arccos arcsin arctan cos inf int log10 pi sin tan exprnd lognormal' +
  ' normal poisson random delay delay1 delay3 delayn forcst smth1 smth3 smthn trend ramp starttime' +
  ' stoptime init previous self mean rank size stddev sum'

/** Words that mean something else to us, to Vensim or to XMILE. */
const reserved = new Set([
  ...clockNames,
  ...Object.keys(functionArguments),
  ...reservedInXmile.split(' '),
  'ifelse',
  'initialtime',
  'finaltime',
  'timestep',
  'saveper',
  'integ',
  'lookup',
])

const namePattern = /^[a-z][a-z0-9]*$/i

const isWhole = (ratio: number): boolean => Math.abs(ratio - Math.round(ratio)) < 1e-9

/**
 * Reads every expression of a model and checks names, units, tables, scenarios and times. Throws one
 * `ModelError` with all faults.
 */
export const checkModel = (model: StockFlowModel): readonly ReadVariable[] => {
  const faults: string[] = []
  const variables = variablesOf(model).map(variable => ({
    ...variable,
    tree: readTree(variable.name, variable.expression, faults),
  }))
  const units = readUnits(model, variables, faults)
  checkNames(variables, faults)
  checkStocks(model, faults)
  checkTables(model, faults)
  checkScenarios(model, faults)
  checkTime(model, faults)
  // units say nothing sensible while names are missing
  if (faults.length === 0) checkUnits(model, variables, units, faults)
  if (faults.length > 0) throw new ModelError(model.name, faults)
  return variables
}

const readTree = (name: string, expression: string | null, faults: string[]): Expression | null => {
  if (expression === null) return null
  try {
    return parseExpression(expression)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    faults.push(`${name}: ${error.message}`)
    return null
  }
}

const readUnits = (
  { time }: StockFlowModel,
  variables: readonly ReadVariable[],
  faults: string[],
): ReadonlyMap<string, Unit> => {
  const read = (name: string, text: string): [string, Unit] => {
    const unit = readUnit(text)
    if (unit === undefined)
      faults.push(
        `${name}: invalid unit: ${text || '(empty)'}; expected one such as hours/week, or dmnl`,
      )
    return [name, unit ?? pureNumber]
  }
  return new Map([read('time', time.unit), ...variables.map(({ name, unit }) => read(name, unit))])
}

const checkNames = (variables: readonly ReadVariable[], faults: string[]): void => {
  const known = new Set(variables.map(({ name }) => name))
  const seen = new Map<string, string>()
  for (const { name, tree } of variables) {
    if (!namePattern.test(name) || reserved.has(name.toLowerCase()))
      faults.push(`invalid name: ${name}; expected letters and digits, and no reserved word`)
    const like = seen.get(name.toLowerCase())
    if (like !== undefined)
      faults.push(
        `name twice: ${like} and ${name}; expected names that differ in more than capitals`,
      )
    seen.set(name.toLowerCase(), name)
    for (const unknown of tree === null ? [] : namesIn(tree).filter(other => !known.has(other)))
      faults.push(
        `${name}: column ${columnOf(tree, unknown)}: unknown name: ${unknown}; expected a variable of the model`,
      )
  }
}

const columnOf = (tree: Expression | null, name: string): number => {
  let column = 0
  const visit = (part: Expression): void => {
    if (part.kind === 'name' && part.name === name) column ||= part.at
    else for (const inner of partsOf(part)) visit(inner)
  }
  if (tree !== null) visit(tree)
  return column
}

const checkStocks = ({ stocks, flows }: StockFlowModel, faults: string[]): void => {
  const ends = new Map<string, number>()
  for (const [name, { inflows = [], outflows = [] }] of Object.entries(stocks))
    for (const [sense, group] of [
      ['into', inflows],
      ['out of', outflows],
    ] as const)
      for (const flow of group) {
        if (!Object.hasOwn(flows, flow))
          faults.push(`${name}: unknown flow: ${flow}; expected one of the flows of the model`)
        const end = `${flow} ${sense}`
        ends.set(end, (ends.get(end) ?? 0) + 1)
      }
  for (const [end, count] of ends)
    if (count > 1) faults.push(`flow twice: ${end} ${count} stocks; expected one at each end`)
  for (const flow of Object.keys(flows))
    if (!ends.has(`${flow} into`) && !ends.has(`${flow} out of`))
      faults.push(`${flow}: a flow of no stock; expected one that it fills or drains`)
}

const checkTables = ({ tables }: StockFlowModel, faults: string[]): void => {
  for (const [name, { x, y }] of Object.entries(tables)) {
    if (x.length < 2 || x.length !== y.length)
      faults.push(
        `${name}: points of a table: ${x.length} x, ${y.length} y; expected as many, two or more`,
      )
    const back = x.findIndex((value, i) => i > 0 && !(value > x[i - 1]))
    if (back >= 0) faults.push(`${name}: x of a table: ${x[back]}; expected above ${x[back - 1]}`)
  }
}

const checkScenarios = ({ scenarios, constants }: StockFlowModel, faults: string[]): void => {
  for (const [scenario, values] of Object.entries(scenarios))
    for (const name of Object.keys(values))
      if (!Object.hasOwn(constants, name))
        faults.push(`scenario ${scenario}: unknown constant: ${name}; expected one of the model`)
}

const checkTime = ({ time }: StockFlowModel, faults: string[]): void => {
  const { start, stop, dt, save = dt } = time
  if (!(dt > 0)) faults.push(`invalid dt: ${dt}; expected > 0 ${time.unit}`)
  else if (!(stop > start)) faults.push(`invalid stop: ${stop}; expected > ${start} ${time.unit}`)
  else if (!isWhole(save / dt) || save < dt)
    faults.push(`invalid save: ${save}; expected a whole number of steps of ${dt} ${time.unit}`)
}

const checkUnits = (
  model: StockFlowModel,
  variables: readonly ReadVariable[],
  units: ReadonlyMap<string, Unit>,
  faults: string[],
): void => {
  const timeUnit = units.get('time') ?? pureNumber
  const unitOfName = (name: string): Unit => units.get(name) ?? pureNumber
  for (const { name, kind, tree, unit } of variables) {
    if (tree === null) continue
    try {
      const found = unitOf(tree, unitOfName, timeUnit)
      // the input of a table may have any unit
      if (kind !== 'table' && found !== 'any' && !sameUnit(found, unitOfName(name)))
        faults.push(`${name}: unit of the equation: ${unitText(found)}; expected ${unit}`)
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      faults.push(`${name}: ${error.message}`)
    }
  }
  for (const [stock, { unit, inflows = [], outflows = [] }] of Object.entries(model.stocks)) {
    const perTime = combine(unitOfName(stock), timeUnit, -1)
    for (const flow of [...inflows, ...outflows])
      if (!sameUnit(unitOfName(flow), perTime))
        faults.push(
          `${flow}: unit of a flow: ${unitText(unitOfName(flow))}; expected ${unitText(perTime)}, for ${stock} in ${unit}`,
        )
  }
}
