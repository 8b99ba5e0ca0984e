import { dayNumber } from './calendar.ts'
import type { SeriesUnits } from './expectation.ts'
import { ScenarioError } from './fault.ts'
import type { Fault } from './fault.ts'
import { hasRightVersion, inherit } from './inherit.ts'
import type { ReadScenarioFile } from './inherit.ts'
import { faultsFrom } from './issues.ts'
import { defaults } from './limits.ts'
import { entry, plain, textOf } from './raw.ts'
import type { RawMap } from './raw.ts'
import { readYaml } from './read-yaml.ts'
import type { Scenario } from './scenario.ts'
import { scenarioSchema } from './schema.ts'
import { applySettings } from './settings.ts'
import { toScenario } from './to-scenario.ts'

export interface ParseOptions {
  /** Name of the file in messages. */
  readonly file: string
  /** Series that `expect` may name, with their units; normally `seriesCatalogue`. */
  readonly series: SeriesUnits
  /** Finds the scenarios that this one extends; without it there are none. */
  readonly read?: ReadScenarioFile
  /** Names that `read` knows, to guess what a misspelt one meant. */
  readonly names?: readonly string[]
  /** Settings of the form `path=value`, applied in order to the scenario with all it extends. */
  readonly set?: readonly string[]
}

const startOf = (raw: RawMap): string => {
  const start = textOf(entry(raw, 'run'), 'start')
  return start !== undefined && dayNumber(start) !== null ? start : defaults.run.start
}

/** Faults in the order of reading: those of the file at hand first, then by place. */
export const inOrder = (faults: readonly Fault[], file: string): readonly Fault[] =>
  [...faults].sort(
    (a, b) =>
      Number(a.file !== file) - Number(b.file !== file) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  )

/** Keys that a scenario may have from the one it extends, so that they are not missed when that failed. */
const isMissed = ({ message }: Fault): boolean =>
  message.startsWith('missing key: organisation') ||
  message.startsWith('missing key: clinics') ||
  message.startsWith('unknown clinic')

let latest: {
  start: string
  series: SeriesUnits
  schema: ReturnType<typeof scenarioSchema>
} | null = null

/** The schema of files that begin on a day; most files begin on the same, and it takes longer to build than to use. */
const schemaFor = (start: string, series: SeriesUnits) => {
  if (latest?.start !== start || latest.series !== series)
    latest = { start, series, schema: scenarioSchema(start, series) }
  return latest.schema
}

/**
 * Reads a scenario file into numbers in the model's units, with everything it extends filled in.
 *
 * Throws a `ScenarioError` that lists every fault with its place, and nothing else.
 */
export const parseScenario = (text: string, options: ParseOptions): Scenario => {
  const { file, series, read = () => null, names = [], set = [] } = options
  const faults: Fault[] = []
  const own = readYaml(text, file, faults)
  if (own === null || !hasRightVersion(own, faults)) throw new ScenarioError(faults)

  const whole = inherit(own, [file], { read, names }, faults)
  const raw = applySettings(whole ?? own, set, faults)
  const result = schemaFor(startOf(raw), series).safeParse(plain(raw))
  if (!result.success) {
    const found = faultsFrom(raw, result.error.issues)
    faults.push(...(whole === null ? found.filter(fault => !isMissed(fault)) : found))
  }
  if (faults.length > 0 || !result.success) throw new ScenarioError(inOrder(faults, file))
  return toScenario(result.data)
}
