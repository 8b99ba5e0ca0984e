import { Document, isCollection, isPair } from 'yaml'
import { isPlausible } from '../plausible.ts'
import { formatDays, formatQuantity } from '../quantity.ts'
import { span } from '../write.ts'
import type { Experiment, Factor, Spread } from './experiment.ts'
import { pathOf, unitOf } from './subject.ts'

const isUnusual = ({ kind, name }: Factor['subject'], numbers: readonly number[]): boolean =>
  kind === 'assumption' && numbers.some(value => !isPlausible(name, value))

const spreadEntry = (subject: Factor['subject'], spread: Spread) => {
  const [key, numbers] =
    'values' in spread ? (['values', spread.values] as const) : (['range', spread.range] as const)
  const unit = unitOf(subject)
  // A bare number reads better without quotes, which text that looks like a number would get.
  const written = numbers.map(value => (unit === 'dmnl' ? value : formatQuantity(value, unit)))
  return { [key]: isUnusual(subject, numbers) ? { unusual: written } : written }
}

const factorEntry = ({ subject, spread }: Factor): readonly [string, unknown] => [
  pathOf(subject),
  {
    ...(spread === null ? {} : spreadEntry(subject, spread)),
    ...(subject.kind === 'assumption' || subject.from + subject.ramp === 0
      ? {}
      : span(subject.from, subject.ramp)),
  },
]

/** Days of each series, in the order in which the series were first named. */
const measureEntries = ({ measure }: Experiment): Readonly<Record<string, readonly string[]>> => {
  const days = new Map<string, string[]>()
  for (const { series, day } of measure)
    days.set(series, [...(days.get(series) ?? []), formatDays(day)])
  return Object.fromEntries(days)
}

/**
 * An experiment as a file that reads back as the same experiment, units and all, beside the files of its
 * scenarios, which have these names.
 */
export const experimentToYaml = (
  experiment: Experiment,
  scenarioNames: readonly string[],
): string => {
  const { version, name, about, design, points, seed, over, replicates, luck, survey } = experiment
  const document = new Document({
    version,
    name,
    ...(about === '' ? {} : { about }),
    scenario: scenarioNames.length === 1 ? scenarioNames[0] : scenarioNames,
    design,
    ...(points === null ? {} : { points }),
    seed,
    over: Object.fromEntries<unknown>(over.map(factorEntry)),
    ...(replicates === null ? {} : { replicates }),
    luck,
    measure: measureEntries(experiment),
    ...(survey.length === 0 ? {} : { survey: survey.map(formatDays) }),
  })
  document.commentBefore = ' yaml-language-server: $schema=./experiment.schema.json'
  // one factor or measure a line, as people write them
  for (const key of ['over', 'measure']) {
    const parent = document.get(key)
    if (!isCollection(parent)) continue
    for (const item of parent.items)
      if (isPair(item) && isCollection(item.value)) item.value.flow = true
  }
  return document.toString({ lineWidth: 100 })
}
