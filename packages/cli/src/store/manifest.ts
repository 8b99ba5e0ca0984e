import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineVersion, type Experiment, type PrecisionGoal, type Scenario } from '@burnout/engine'
import { systemCode } from '../failure.ts'
import type { Batch, Shard } from './batch/batch.ts'
import { scenarioHash } from './scenario-hash.ts'

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

/** What a folder of results says about itself: enough to make the same numbers again. */
export interface Manifest {
  readonly format: 'burnout-manifest/2'
  readonly tool: 'burnout'
  readonly engineVersion: string
  readonly schemaVersion: number
  readonly name: string
  readonly scenario: Scenario
  /** SHA-256 of `scenario` as JSON with sorted keys. */
  readonly scenarioHash: string
  readonly seed: string
  readonly replicates: number
  /** `null` for a single scenario. */
  readonly experiment: Experiment | null
  readonly shard: Shard | null
  readonly points: readonly {
    readonly id: string
    readonly settings: Readonly<Record<string, number | string>>
    readonly scenarioHash: string
  }[]
  /** Goals that decided how many replicates there are; those of `scenario` are then the most. */
  readonly precision: readonly PrecisionGoal[] | null
  readonly traces: boolean
  /** As given when the runs were begun or taken up again. */
  readonly command: readonly string[]
  /** `null`, like the hash, until all runs are done. */
  readonly runs: RunCounts | null
  readonly resultHash: string | null
  readonly files: readonly ListedFile[]
}

/** The manifest of a batch that is yet to be run. */
export const manifestOf = (
  { name, scenario, experiment, shard, points, precision, traces }: Batch,
  command: readonly string[],
): Manifest => ({
  format: 'burnout-manifest/2',
  tool: 'burnout',
  engineVersion,
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
  command,
  runs: null,
  resultHash: null,
  files: [],
})

/** The manifest as a file has it. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/**
 * The manifest of a folder; `null` when there is none, `other` when it is of another command, `damaged`
 * when it cannot be read.
 */
export const readManifest = (folder: string): Manifest | 'other' | 'damaged' | null => {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    return manifest.format === 'burnout-manifest/2' ? manifest : 'other'
  } catch (error) {
    return systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR' ? null : 'damaged'
  }
}
