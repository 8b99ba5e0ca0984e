import type { SeriesUnits } from '../expectation.ts'
import { ScenarioError, formatPath } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { hasRightVersion } from '../inherit.ts'
import { faultsFrom } from '../issues.ts'
import { inOrder } from '../parse.ts'
import { entry, locate, plain } from '../raw.ts'
import type { RawMap } from '../raw.ts'
import { readYaml } from '../read-yaml.ts'
import { unknownName } from '../suggest.ts'
import type { Lesson, LessonChart } from './lesson.ts'
import { lessonSchema } from './schema.ts'

export interface LessonOptions {
  /** Name of the file in messages. */
  readonly file: string
  /** Series that charts and claims may name, with their units. */
  readonly series: SeriesUnits
  /** The scenarios that worlds may be made of. */
  readonly scenarios: readonly string[]
}

/** Charts in the order in which they were written, which the schema does not keep. */
const chartsAsWritten = (
  raw: RawMap,
  charts: Readonly<Record<string, LessonChart | undefined>>,
): Lesson['charts'] => {
  const written = entry(raw, 'charts')
  const keys = written?.kind === 'map' ? [...written.entries.keys()] : []
  return Object.fromEntries(
    keys.flatMap(name => {
      const chart = charts[name]
      return chart === undefined ? [] : [[name, chart]]
    }),
  )
}

/**
 * Reads a lesson file into numbers in the model’s units.
 *
 * Throws a `ScenarioError` that lists every fault with its place, and nothing else.
 */
export const parseLesson = (text: string, { file, series, scenarios }: LessonOptions): Lesson => {
  const faults: Fault[] = []
  const raw = readYaml(text, file, faults, 'a lesson')
  if (raw === null || !hasRightVersion(raw, faults)) throw new ScenarioError(faults)
  const result = lessonSchema(series).safeParse(plain(raw))
  if (!result.success) throw new ScenarioError(inOrder(faultsFrom(raw, result.error.issues), file))
  const { worlds, charts, ...read } = result.data
  for (const [name, { scenario }] of Object.entries(worlds)) {
    if (scenarios.includes(scenario)) continue
    const path = ['worlds', name, 'scenario']
    const message = unknownName('scenario', scenario, scenarios)
    faults.push({ ...locate(raw, path), path: formatPath(path), message })
  }
  if (faults.length > 0) throw new ScenarioError(inOrder(faults, file))
  return { ...read, worlds, charts: chartsAsWritten(raw, charts) }
}
