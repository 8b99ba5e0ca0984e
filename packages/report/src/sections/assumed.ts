import {
  defaultParameters,
  formatQuantity,
  leverNames,
  levers,
  parameterNames,
  type Assumption,
  type Evidence,
  type Lever,
  type ParameterName,
  type Scenario,
} from '@burnout/engine'
import { markup, type Content, type Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { evidenceAgainst, gradeWords } from '../words/evidence-against.ts'
import { listed } from '../words/lengths.ts'
import { decimal } from '../words/numbers.ts'
import { hint } from './section.ts'

const grades = Object.keys(gradeWords) as readonly Evidence[]

const grade = (evidence: Evidence): Markup => markup`<b class="grade ${evidence}">${evidence}</b>`

const sourcesText = (sources: readonly string[]): string =>
  sources.length === 0 ? 'none' : sources.join(', ')

/** Levers that a policy of any of the scenarios moves. */
const touchedLevers = (scenarios: readonly Scenario[]): readonly Lever[] =>
  leverNames
    .filter(name =>
      scenarios.some(({ policies }) =>
        policies.some(({ lever, to }) => lever === name && to !== levers[name].default),
      ),
    )
    .map(name => levers[name])

const leverRow = ({ label, about, evidence, sources, cost, timeToEffect }: Lever): Content[] => [
  label,
  grade(evidence),
  sourcesText(sources),
  about,
  timeToEffect,
  cost === null ? 'none' : cost.about,
]

const valueText = (name: ParameterName, value: Assumption): string => {
  const { unit } = defaultParameters[name]
  return typeof value === 'number'
    ? formatQuantity(value, unit)
    : `${value.uncertain.map(end => formatQuantity(end, unit)).join(' to ')}, drawn for each run`
}

/** Every value that the scenarios give to a parameter other than the model’s own. */
const assumptionRows = (
  scenarios: readonly Scenario[],
  also: readonly ParameterName[],
): readonly Content[][] =>
  parameterNames.flatMap(name => {
    const { value, evidence, sources, about, range, unit } = defaultParameters[name]
    const own = scenarios.flatMap(({ assumptions }) => {
      const assumed = assumptions[name]
      return assumed === undefined ? [] : [valueText(name, assumed)]
    })
    if (own.length === 0 && !also.includes(name)) return []
    return [
      [
        name,
        grade(evidence),
        sourcesText(sources),
        about,
        formatQuantity(value, unit),
        range.map(end => formatQuantity(end, unit)).join(' to '),
        [...new Set(own)].join('; ') || 'varied',
      ],
    ]
  })

const leverTable = (touched: readonly Lever[]): Markup =>
  table({
    caption: 'What is decided, and what that rests on',
    columns: ['Lever', 'Evidence', 'Sources', 'What it does', 'Time to effect', 'Cost'].map(
      head => ({ head, kind: 'words' }),
    ),
    rows: touched.map(leverRow),
  })

const assumptionTable = (rows: readonly (readonly Content[])[]): Markup =>
  table({
    caption: 'Assumptions that are set or varied here',
    columns: [
      'Assumption',
      'Evidence',
      'Sources',
      'What it is',
      'By default',
      'Plausible',
      'Here',
    ].map(head => ({ head, kind: 'words' })),
    rows,
  })

const countText = (): string =>
  listed(
    grades.map(
      each =>
        `${decimal(parameterNames.filter(name => defaultParameters[name].evidence === each).length)} are ${each}`,
    ),
  )

/** What the scenarios touch with its evidence, what the model assumes in all, and what speaks against it. */
export const assumedContent = (
  scenarios: readonly Scenario[],
  varied: readonly string[] = [],
): Markup => {
  const touched = [
    ...new Set([
      ...touchedLevers(scenarios),
      ...leverNames.filter(name => varied.includes(`levers.${name}`)).map(name => levers[name]),
    ]),
  ]
  const rows = assumptionRows(
    scenarios,
    parameterNames.filter(name => varied.includes(`assumptions.${name}`)),
  )
  return markup`${touched.length === 0 ? null : leverTable(touched)}${rows.length === 0 ? null : assumptionTable(rows)}<p>Of the model’s ${decimal(parameterNames.length)} numbers, ${countText()}. Sources are keys of the references that come with the model.</p><dl class="grades">${grades.map(each => markup`<dt>${grade(each)}</dt><dd>${gradeWords[each]}</dd>`)}</dl><h3>Evidence against</h3><ul class="against">${evidenceAgainst.map(text => markup`<li>${text}</li>`)}</ul>${hint('Intervals in this report say how well so many runs show what the model does, and nothing of how well the model does what the world does.')}`
}
