import {
  defaultParameters,
  leverNames,
  levers,
  parameterNames,
  type Assumption,
  type Evidence,
  type LeverName,
  type ParameterName,
  type Scenario,
} from '@burnout/engine'
import { markup, type Content, type Markup } from '../markup/markup.ts'
import { table } from '../markup/table.ts'
import { againstWords, assumedWords } from '../text/assumed.ts'
import { inputWords } from '../text/inputs.ts'
import { listed } from '../words/lengths.ts'
import { decimal } from '../words/numbers.ts'
import { hint, inEnglish } from './section.ts'

const grades: readonly Evidence[] = ['measured', 'calibrated', 'estimated', 'assumed']

const grade = (evidence: Evidence): Markup =>
  markup`<b class="grade ${evidence}">${assumedWords().grade(evidence)}</b>`

const sourcesText = (sources: readonly string[]): string =>
  sources.length === 0 ? assumedWords().none : sources.join(', ')

/** Levers that a policy of any of the scenarios moves. */
const touchedLevers = (scenarios: readonly Scenario[]): readonly LeverName[] =>
  leverNames.filter(name =>
    scenarios.some(({ policies }) =>
      policies.some(({ lever, to }) => lever === name && to !== levers[name].default),
    ),
  )

const leverRow = (name: LeverName): Content[] => {
  const { evidence, sources } = levers[name]
  const { label, about, timeToEffect, cost } = inputWords().lever(name)
  return [label, grade(evidence), sourcesText(sources), about, timeToEffect, cost]
}

const endsText = (ends: readonly [number, number], unit: string): string => {
  const [low, high] = ends.map(end => inputWords().quantity(end, unit))
  return assumedWords().to(low, high)
}

const valueText = (name: ParameterName, value: Assumption): string => {
  const { unit } = defaultParameters[name]
  return typeof value === 'number'
    ? inputWords().quantity(value, unit)
    : assumedWords().drawn(endsText(value.uncertain, unit))
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
        inEnglish(about),
        inputWords().quantity(value, unit),
        endsText(range, unit),
        [...new Set(own)].join('; ') || assumedWords().varied,
      ],
    ]
  })

const wordsUnder = (
  { caption, columns }: { readonly caption: string; readonly columns: readonly string[] },
  rows: readonly (readonly Content[])[],
): Markup => table({ caption, columns: columns.map(head => ({ head, kind: 'words' })), rows })

const countText = (): string =>
  listed(
    grades.map(each =>
      assumedWords().are(
        decimal(parameterNames.filter(name => defaultParameters[name].evidence === each).length),
        each,
      ),
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
      ...leverNames.filter(name => varied.includes(`levers.${name}`)),
    ]),
  ]
  const rows = assumptionRows(
    scenarios,
    parameterNames.filter(name => varied.includes(`assumptions.${name}`)),
  )
  const words = assumedWords()
  const against = againstWords()
  return markup`${touched.length === 0 ? null : wordsUnder(words.levers, touched.map(leverRow))}${rows.length === 0 ? null : wordsUnder(words.assumptions, rows)}<p>${words.numbers(decimal(parameterNames.length), countText())}</p><dl class="grades">${grades.map(each => markup`<dt>${grade(each)}</dt><dd>${words.grades[each]}</dd>`)}</dl><h3>${against.title}</h3><ul class="against">${against.texts.map(text => markup`<li>${text}</li>`)}</ul>${hint(words.intervals)}`
}
