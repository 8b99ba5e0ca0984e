import { formatPath, ScenarioError, show } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { hasRightVersion, isScenarioName } from '../inherit.ts'
import { faultsFrom } from '../issues.ts'
import { inOrder, parseScenario } from '../parse.ts'
import type { ParseOptions } from '../parse.ts'
import { formatDays } from '../quantity.ts'
import { entry, locate, plain } from '../raw.ts'
import type { Raw, RawMap } from '../raw.ts'
import { readYaml } from '../read-yaml.ts'
import type { Scenario } from '../scenario.ts'
import { didYouMean } from '../suggest.ts'
import type { Experiment } from './experiment.ts'
import { experimentSchema } from './schema.ts'
import type { ReadExperiment } from './schema.ts'
import { pathOf } from './subject.ts'

/** Finds the scenarios of an experiment, and what they extend, by their names. */
export type ExperimentOptions = Omit<ParseOptions, 'set'>

const nameOf = (raw: Raw | undefined): string | null =>
  raw?.kind === 'scalar' && typeof raw.value === 'string' ? raw.value : null

/** The scenarios that a file names, as far as they are names, whatever else may be wrong with it. */
const namesIn = (raw: RawMap): readonly { name: string; path: PropertyKey[] }[] => {
  const written = entry(raw, 'scenario')
  const items = written?.kind === 'list' ? written.items : [written]
  return items.flatMap((item, i) => {
    const name = nameOf(item)
    const path = written?.kind === 'list' ? ['scenario', i] : ['scenario']
    return name === null ? [] : [{ name, path }]
  })
}

const readScenarios = (
  raw: RawMap,
  { series, read = () => null, names = [] }: ExperimentOptions,
  faults: Fault[],
): readonly Scenario[] =>
  namesIn(raw).flatMap(({ name, path }) => {
    const found = isScenarioName(name) ? read(name.replace(/\.ya?ml$/, '')) : null
    if (found === null) {
      faults.push({
        ...locate(raw, path),
        path: formatPath(path),
        message: `no such scenario: ${show(name)}; expected the name of a scenario beside this file or in the folder above it${didYouMean(name, names)}`,
        missingFile: true,
      })
      return []
    }
    try {
      return [parseScenario(found.text, { file: found.file, series, read, names })]
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      faults.push(...error.faults)
      return []
    }
  })

/** Times that lie beyond the end of a run. */
const checkTimes = (
  raw: RawMap,
  { over, measure, survey = [] }: ReadExperiment,
  scenarios: readonly Scenario[],
  faults: Fault[],
): void => {
  const [shortest] = [...scenarios].sort((a, b) => a.run.horizon - b.run.horizon)
  if (shortest === undefined) return
  const { horizon } = shortest.run
  const check = (day: number, latest: number, path: readonly string[]): void => {
    if (day <= latest) return
    faults.push({
      ...locate(raw, path),
      path: path.join('.'),
      message: `after the end: ${formatDays(day)}; expected at most ${formatDays(latest)}, in the run of ${show(shortest.name)}`,
    })
  }
  for (const { series, day } of measure) check(day, horizon, ['measure', series])
  for (const day of survey) check(day, horizon, ['survey'])
  for (const { subject } of over)
    if (subject.kind === 'lever')
      check(subject.from, horizon - 1, ['over', `levers.${subject.name}`, 'from'])
}

/** Items in the order of the keys they were written under, which the schema does not keep. */
const asWritten = <Item>(
  raw: RawMap,
  key: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] => {
  const written = entry(raw, key)
  const keys = written?.kind === 'map' ? [...written.entries.keys()] : []
  return [...items].sort((a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)))
}

/**
 * Reads an experiment file and the scenarios that it names into numbers in the model’s units.
 *
 * Throws a `ScenarioError` that lists every fault with its place, and nothing else.
 */
export const parseExperiment = (text: string, options: ExperimentOptions): Experiment => {
  const faults: Fault[] = []
  const raw = readYaml(text, options.file, faults, 'an experiment')
  if (raw === null || !hasRightVersion(raw, faults)) throw new ScenarioError(faults)
  const scenarios = readScenarios(raw, options, faults)
  const result = experimentSchema(options.series).safeParse(plain(raw))
  if (result.success) checkTimes(raw, result.data, scenarios, faults)
  else faults.push(...faultsFrom(raw, result.error.issues))
  if (faults.length > 0 || !result.success) throw new ScenarioError(inOrder(faults, options.file))
  const {
    scenario: _,
    points = null,
    replicates = null,
    over,
    measure,
    survey = [],
    ...read
  } = result.data
  return {
    ...read,
    scenarios,
    points,
    replicates,
    over: asWritten(raw, 'over', over, ({ subject }) => pathOf(subject)),
    measure: asWritten(raw, 'measure', measure, ({ series }) => series),
    survey,
  }
}
