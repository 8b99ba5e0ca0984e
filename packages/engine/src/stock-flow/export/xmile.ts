import { engineVersion } from '../../version.ts'
import { checkModel } from '../check-model.ts'
import type { StockFlowModel } from '../model.ts'
import { pureNumber, readUnit, unitText } from '../units/unit.ts'
import type { ReadVariable } from '../variables.ts'
import { layOutDiagram, type Diagram, type Point } from './layout.ts'
import { wordsOf, writeExpression, writeNumber, type Dialect } from './write-expression.ts'

const identifier = (name: string): string => wordsOf(name).replaceAll(' ', '_')

const xmile: Dialect = {
  name: identifier,
  time: 'TIME',
  dt: 'DT',
  choice: (left, comparison, right, yes, no) =>
    `(IF ${left} ${comparison} ${right} THEN ${yes} ELSE ${no})`,
  // its own PULSE lasts for one step only
  pulse: (height, start, width) =>
    `(STEP(${height}, ${start}) - STEP(${height}, (${start}) + (${width})))`,
}

/** [pixels] What stands in a diagram has a shape around its middle; the pipes of a stock begin at its sides. */
const shapes = {
  stock: '<shape type="rectangle" width="40" height="30"/>',
  flow: '<shape type="circle" radius="9"/>',
  aux: '<shape type="circle" radius="9"/>',
} as const

/**
 * Writes a model as XMILE 1.0 (OASIS Standard of 14 December 2015): every variable with its unit, range and
 * documentation, and a diagram. Throws a `ModelError` for a model that is not sound.
 */
export const toXmile = (model: StockFlowModel): string => {
  const variables = checkModel(model)
  const { time } = model
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">',
    '  <header>',
    '    <vendor>Burnout Dynamics</vendor>',
    `    <product version="${engineVersion}" lang="en">Burnout Dynamics</product>`,
    `    <name>${escaped(plain(model.name))}</name>`,
    `    <caption>${escaped(plain(`${model.about} Source: ${model.source}`))}</caption>`,
    '    <options><has_model_view/></options>',
    '  </header>',
    `  <sim_specs method="euler" time_units="${escaped(unitOf(time.unit))}">`,
    `    <start>${time.start}</start>`,
    `    <stop>${time.stop}</stop>`,
    `    <dt>${time.dt}</dt>`,
    '  </sim_specs>',
    '  <model>',
    '    <variables>',
    ...variables.flatMap(variable => variableElement(model, variable)),
    '    </variables>',
    '    <views>',
    '      <view type="stock_flow">',
    ...diagramElements(layOutDiagram(model, variables)),
    '      </view>',
    '    </views>',
    '  </model>',
    '</xmile>',
    '',
  ].join('\n')
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Plain text as the standard wants it: breaks and backslashes by escape sequences, no other control characters. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(/\p{Cc}/gu, ' ')

const unitOf = (text: string): string => unitText(readUnit(text) ?? pureNumber)

const elements = { stock: 'stock', flow: 'flow', auxiliary: 'aux', table: 'aux', constant: 'aux' }

const variableElement = (
  model: StockFlowModel,
  { name, kind, unit, about, tree }: ReadVariable,
): readonly string[] => {
  const element = elements[kind]
  const equation =
    tree === null ? writeNumber(model.constants[name].value) : writeExpression(tree, xmile)
  const range = kind === 'constant' ? model.constants[name].range : undefined
  const { inflows = [], outflows = [] } = kind === 'stock' ? model.stocks[name] : {}
  return [
    `      <${element} name="${escaped(wordsOf(name))}">`,
    ...(about === '' ? [] : [`        <doc>${escaped(plain(about))}</doc>`]),
    `        <eqn>${escaped(equation)}</eqn>`,
    ...inflows.map(flow => `        <inflow>${identifier(flow)}</inflow>`),
    ...outflows.map(flow => `        <outflow>${identifier(flow)}</outflow>`),
    ...(kind === 'table' ? tableElement(model, name) : []),
    `        <units>${escaped(unitOf(unit))}</units>`,
    ...(range === undefined ? [] : [`        <range min="${range[0]}" max="${range[1]}"/>`]),
    `      </${element}>`,
  ]
}

const tableElement = ({ tables }: StockFlowModel, name: string): readonly string[] => {
  const { x, y } = tables[name]
  return [
    '        <gf type="continuous">',
    `          <xpts>${x.join(',')}</xpts>`,
    `          <ypts>${y.join(',')}</ypts>`,
    '        </gf>',
  ]
}

const diagramElements = ({ stocks, flows, others, links }: Diagram): readonly string[] => {
  const places = new Map<string, Point>(
    [...stocks, ...flows, ...others].map(place => [place.name, place]),
  )
  const placed = (
    element: keyof typeof shapes,
    { name, x, y }: Point & { readonly name: string },
  ) => `<${element} x="${x}" y="${y}" name="${escaped(wordsOf(name))}">${shapes[element]}`
  return [
    ...stocks.map(stock => `        ${placed('stock', stock)}</stock>`),
    ...flows.flatMap(flow => [
      `        ${placed('flow', flow)}`,
      `          <pts>${flow.pipe.map(({ x, y }) => `<pt x="${x}" y="${y}"/>`).join('')}</pts>`,
      '        </flow>',
    ]),
    ...others.map(other => `        ${placed('aux', other)}</aux>`),
    ...links.map(
      ([from, to], i) =>
        `        <connector uid="${i + 1}" angle="${angleOf(places.get(from), places.get(to))}">` +
        `<from>${identifier(from)}</from><to>${identifier(to)}</to></connector>`,
    ),
  ]
}

/** [degrees] From one place towards another, against the clock from three o’clock. */
const angleOf = (from: Point = { x: 0, y: 0 }, to: Point = from): number =>
  Math.round((Math.atan2(from.y - to.y, to.x - from.x) * 180) / Math.PI)
