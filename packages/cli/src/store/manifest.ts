import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  engineVersion,
  type ComparisonResult,
  type Experiment,
  type PrecisionGoal,
  type Scenario,
} from '@burnout/engine'
import { systemCode } from '../failure.ts'
import type { Batch, Shard } from './batch/batch.ts'
import { scenarioHash } from './scenario-hash.ts'
import { writeAtomically } from './write-atomically.ts'

export const manifestName = 'manifest.json'

/** A file of a complete folder, and how to tell that it is whole. */
export interface ListedFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

export interface RunCounts {
  readonly total: number
  readonly finished: number
  readonly failed: number
}

/** What every folder of results says about itself: enough to make the same numbers again. */
interface ManifestOf<Holds extends string> {
  readonly format: 'burnout-manifest/2'
  readonly tool: 'burnout'
  readonly holds: Holds
  readonly engineVersion: string
  readonly schemaVersion: number
  /** SHA-256 of the scenario, or of the list of scenarios, as JSON with sorted keys. */
  readonly scenarioHash: string
  readonly seed: string
  readonly replicates: number
  /** Goals that decided how many replicates there are. */
  readonly precision: readonly PrecisionGoal[] | null
  /** As given when the runs were begun or taken up again. */
  readonly command: readonly string[]
  /** `null` until all runs are done. */
  readonly resultHash: string | null
  readonly files: readonly ListedFile[]
}

/** Of runs of a scenario or of the points of an experiment. A precision’s most replicates are those of `scenario`. */
export interface Manifest extends ManifestOf<'runs'> {
  readonly name: string
  readonly scenario: Scenario
  /** `null` for a single scenario. */
  readonly experiment: Experiment | null
  readonly shard: Shard | null
  readonly points: readonly {
    readonly id: string
    readonly settings: Readonly<Record<string, number | string>>
    readonly scenarioHash: string
  }[]
  readonly traces: boolean
  /** Days of the survey behind `panel.parquet`; empty without one. */
  readonly survey: readonly number[]
  /** `null` until all are done. */
  readonly runs: RunCounts | null
}

/** Of scenarios that were run with the same luck; its result hash is over theirs, one after another. */
export interface ComparisonManifest extends ManifestOf<'comparison'> {
  readonly scenarios: readonly {
    readonly letter: string
    readonly scenario: Scenario
    readonly scenarioHash: string
    readonly replicates: number
    readonly resultHash: string
  }[]
  readonly failures: ComparisonResult['failures']
}

/** Of an analysis of sensitivity; its result hash is over the lines of its runs. */
export interface SensitivityManifest extends ManifestOf<'sensitivity'> {
  readonly scenario: Scenario
  /** What was asked. */
  readonly analysis: Readonly<Record<string, unknown>>
  readonly failures: readonly { readonly point: number; readonly message: string }[]
}

export type AnyManifest = Manifest | ComparisonManifest | SensitivityManifest

/** What is the same in the manifest of every folder. */
export const manifestHead = {
  format: 'burnout-manifest/2',
  tool: 'burnout',
  engineVersion,
} as const

/** The manifest of a batch that is yet to be run. */
export const manifestOf = (
  { name, scenario, experiment, shard, points, precision, traces, survey }: Batch,
  command: readonly string[],
): Manifest => ({
  ...manifestHead,
  holds: 'runs',
  schemaVersion: scenario.version,
  name,
  scenario,
  scenarioHash: scenarioHash(scenario),
  seed: scenario.run.seed,
  replicates: scenario.run.replicates,
  experiment,
  shard,
  points: points.map(({ id, settings, scenario: own }) => ({
    id,
    settings,
    scenarioHash: scenarioHash(own),
  })),
  precision,
  traces,
  survey,
  command,
  runs: null,
  resultHash: null,
  files: [],
})

/** Writes the manifest of a folder, after everything that it lists. */
export const writeManifest = (folder: string, manifest: AnyManifest): void =>
  writeAtomically(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)

// a name and not a path: a folder from elsewhere cannot make the tool open other files
const fileName = /^[a-z-]+\.[a-z]+$/

const isListOfFiles = (files: unknown): boolean =>
  Array.isArray(files) &&
  files.every(
    (file: Partial<ListedFile> | null) =>
      typeof file?.name === 'string' &&
      fileName.test(file.name) &&
      Number.isSafeInteger(file.bytes) &&
      typeof file.sha256 === 'string',
  )

/**
 * The manifest of a folder; `null` when there is none, `other` when it is of another program or version,
 * `damaged` when it cannot be read.
 */
export const readManifest = (folder: string): AnyManifest | 'other' | 'damaged' | null => {
  try {
    const manifest: AnyManifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    const isOurs = manifest.format === manifestHead.format && Object.hasOwn(held, manifest.holds)
    if (!isOurs) return 'other'
    return isListOfFiles(manifest.files) ? manifest : 'damaged'
  } catch (error) {
    return systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR' ? null : 'damaged'
  }
}

const held = {
  runs: 'runs',
  comparison: 'a comparison',
  sensitivity: 'an analysis of sensitivity',
} as const satisfies Record<AnyManifest['holds'], string>

/** What a folder holds, in words. */
export const heldText = ({ holds }: AnyManifest): string => held[holds]
