import { formatVersion } from './schema.ts'
import { show } from './fault.ts'
import type { Fault, Place } from './fault.ts'
import { mergeScenarios } from './merge.ts'
import { entry, locate } from './raw.ts'
import type { RawMap } from './raw.ts'
import { readYaml } from './read-yaml.ts'
import { didYouMean } from './suggest.ts'

/** Finds the scenario of a name beside the one that extends it; `null` when there is none. */
export type ReadScenarioFile = (name: string) => { file: string; text: string } | null

export interface Siblings {
  readonly read: ReadScenarioFile
  /** Names that `read` knows, to guess what a misspelt one meant. */
  readonly names: readonly string[]
}

/** Scenarios in a row that may extend one another. */
const mostLevels = 8

// A name and not a path: a scenario file from elsewhere cannot make the tool read other files.
const nameShape = /^[\p{L}\p{N}_][\p{L}\p{N}_. -]{0,99}$/u

/** Whether a text may be the name of a scenario. */
export const isScenarioName = (name: string): boolean => nameShape.test(name)

const textAt = (raw: RawMap, key: string): unknown => {
  const value = entry(raw, key)
  return value?.kind === 'scalar' ? (value.value ?? undefined) : value
}

/** Whether the file is of a version that can be read; reports it when not. */
export const hasRightVersion = (raw: RawMap, faults: Fault[]): boolean => {
  const version = textAt(raw, 'version')
  if (version === undefined || version === formatVersion) return true
  const written = typeof version === 'object' ? 'something else' : show(version)
  faults.push({
    ...locate(raw, ['version']),
    path: 'version',
    message: `unsupported version: written for version ${written}; expected version ${formatVersion}, which this engine reads`,
  })
  return false
}

/** The scenario with everything it extends filled in; `null`, with a fault, when that fails. */
export const inherit = (
  raw: RawMap,
  chain: readonly string[],
  { read, names }: Siblings,
  faults: Fault[],
): RawMap | null => {
  const name = textAt(raw, 'extends')
  // Anything but text is left to the schema.
  if (typeof name !== 'string') return raw
  const place: Place = locate(raw, ['extends'])
  const refuse = (message: string, missingFile = false): null => {
    faults.push({ ...place, path: 'extends', message, ...(missingFile ? { missingFile } : {}) })
    return null
  }
  if (!isScenarioName(name))
    return refuse(
      `bad name: ${show(name)}; expected the name of a scenario beside this one, such as baseline`,
    )
  const found = read(name.replace(/\.ya?ml$/, ''))
  if (found === null)
    return refuse(
      `no such scenario: ${show(name)}; expected the name of a scenario beside this one${didYouMean(name, names)}`,
      true,
    )
  const next = [...chain, found.file]
  if (chain.includes(found.file))
    return refuse(
      `circle: ${next.join(' → ')}; expected scenarios that do not lead back to themselves`,
    )
  if (next.length > mostLevels)
    return refuse(`too many levels: ${next.length}; expected at most ${mostLevels} files in a row`)
  const above = readYaml(found.text, found.file, faults)
  if (above === null || !hasRightVersion(above, faults)) return null
  if (textAt(above, 'version') === undefined)
    faults.push({
      ...above.place,
      path: 'version',
      message: `missing key: version; expected ${formatVersion}`,
    })
  const parent = inherit(above, next, { read, names }, faults)
  return parent === null ? null : mergeScenarios(parent, raw)
}
