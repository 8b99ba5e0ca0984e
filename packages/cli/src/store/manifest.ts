import type { EnsembleResult, Scenario } from '@burnout/engine'
import type { FailedRun } from '../run-ensemble.ts'
import { scenarioHash } from './scenario-hash.ts'

/** What a folder of results says about itself: enough to make the same numbers again. */
export interface Manifest {
  readonly format: 'burnout-manifest/1'
  readonly tool: 'burnout'
  readonly engineVersion: string
  readonly schemaVersion: number
  readonly scenario: Scenario
  /** SHA-256 of `scenario` as JSON with sorted keys. */
  readonly scenarioHash: string
  readonly seed: string
  readonly replicates: number
  readonly failures: readonly FailedRun[]
  readonly command: readonly string[]
  readonly resultHash: string
  readonly files: readonly string[]
}

/** The manifest of one result. */
export const manifestOf = (
  { scenario, version, seed, replicates, hash }: EnsembleResult,
  failures: readonly FailedRun[],
  command: readonly string[],
  files: readonly string[],
): Manifest => ({
  format: 'burnout-manifest/1',
  tool: 'burnout',
  engineVersion: version,
  schemaVersion: scenario.version,
  scenario,
  scenarioHash: scenarioHash(scenario),
  seed,
  replicates,
  failures,
  command,
  resultHash: hash,
  files,
})
