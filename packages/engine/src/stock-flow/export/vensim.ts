import { checkModel } from '../check-model.ts'
import type { StockFlowModel } from '../model.ts'
import { layOutDiagram } from './layout.ts'
import { vensimSketch } from './vensim-sketch.ts'
import { pureNumber, readUnit, unitText } from '../units/unit.ts'
import type { ReadVariable } from '../variables.ts'
import { wordsOf, writeExpression, writeNumber, type Dialect } from './write-expression.ts'

const vensim: Dialect = {
  name: wordsOf,
  time: 'Time',
  dt: 'TIME STEP',
  choice: (left, comparison, right, yes, no) =>
    `IF THEN ELSE(${left} ${comparison} ${right}, ${yes}, ${no})`,
  pulse: (height, start, width) => `(${height}) * PULSE(${start}, ${width})`,
}

/**
 * Writes a model as a Vensim file (.mdl): every variable with its unit, range and comment, then the
 * simulation control, and a sketch. Throws a `ModelError` for a model that is not sound.
 */
export const toVensim = (model: StockFlowModel): string => {
  const { time } = model
  const variables = checkModel(model)
  const timeUnit = unitText(readUnit(time.unit) ?? pureNumber)
  const control = (name: string, value: string, about: string) =>
    entry(`${name} = ${value}`, timeUnit, about)
  return [
    '{UTF-8}',
    ...variables.map(variable => variableEntry(model, variable)),
    '********************************************************',
    '\t.Control',
    '********************************************************~',
    `\t\t${comment(`${model.name}: ${model.about} Source: ${model.source}`)}`,
    '\t|',
    '',
    control('INITIAL TIME', writeNumber(time.start), 'When the run begins.'),
    control('FINAL TIME', writeNumber(time.stop), 'When the run ends.'),
    control('TIME STEP', writeNumber(time.dt), 'Step of integration; the method is Euler.'),
    control('SAVEPER', writeNumber(time.save ?? time.dt), 'Time between recorded values.'),
    ...vensimSketch(layOutDiagram(model, variables)),
  ].join('\n')
}

const entry = (equation: string, unit: string, about: string): string =>
  `${equation}\n\t~\t${unit}\n\t~\t${comment(about)}\n\t|\n`

/** Without the signs that end a comment. */
const comment = (text: string): string => text.replace(/[~|\\]/g, ' ').replace(/\s+/g, ' ')

const variableEntry = (
  model: StockFlowModel,
  { name, unit, about, tree }: ReadVariable,
): string => {
  const written = unitText(readUnit(unit) ?? pureNumber)
  const value = tree === null ? '' : writeExpression(tree, vensim)
  const head = wordsOf(name)
  if (name in model.constants) {
    const { value, range } = model.constants[name]
    const limits = range === undefined ? '' : ` [${range.map(end => `${end}`).join(',')}]`
    return entry(`${head} = ${writeNumber(value)}`, `${written}${limits}`, about)
  }
  if (name in model.stocks) {
    const { inflows = [], outflows = [] } = model.stocks[name]
    const net = [
      ...inflows.map((flow, i) => `${i > 0 ? ' + ' : ''}${wordsOf(flow)}`),
      ...outflows.map((flow, i) => `${i > 0 || inflows.length > 0 ? ' - ' : '-'}${wordsOf(flow)}`),
    ].join('')
    return entry(`${head} = INTEG(${net || '0'}, ${value})`, written, about)
  }
  if (name in model.tables) {
    const { x, y } = model.tables[name]
    const corners = `[(${Math.min(...x)},${Math.min(...y)})-(${Math.max(...x)},${Math.max(...y)})]`
    const points = x.map((at, i) => `(${at},${y[i]})`).join(',')
    return entry(`${head} = WITH LOOKUP(${value}, (${corners},${points}))`, written, about)
  }
  return entry(`${head} = ${value}`, written, about)
}
