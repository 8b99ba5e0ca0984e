import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EnsembleResult, PrecisionGoal, Scenario } from '@burnout/engine'
import type { Ensemble } from './grow-ensemble.ts'
import { runBatch, type BatchOptions } from './run-batch.ts'
import type { Batch } from '../store/batch/batch.ts'
import { completeManifest } from '../store/batch/batch-store.ts'
import { fileNames } from '../store/batch/result-folder.ts'
import type { Notes } from '../terminal/output.ts'
import { pageHint } from '../terminal/page-hint.ts'

/** What is asked of a folder besides the scenario. */
export interface FolderOptions {
  readonly traces: boolean | undefined
  readonly precision: readonly PrecisionGoal[] | null
  /** Days on which everybody is asked. */
  readonly survey?: readonly number[]
}

/** An ensemble that lies in a folder. */
export interface FolderEnsemble extends Ensemble {
  /** What became of the folder, in words. */
  readonly said: string
}

/** A scenario as a batch of one point. */
const batchOf = (
  scenario: Scenario,
  { traces = false, precision, survey = [] }: FolderOptions,
): Batch => ({
  name: scenario.name,
  scenario,
  experiment: null,
  shard: null,
  points: [{ id: 'run', settings: {}, scenario }],
  traces,
  survey,
  precision,
})

const commandLine = (): readonly string[] => ['burnout', ...process.argv.slice(2)]

/** Throws when the result of a scenario may not go into a folder. */
export const checkOut = (folder: string, scenario: Scenario, options: FolderOptions): void => {
  completeManifest(folder, batchOf(scenario, options), { command: commandLine(), warn: () => {} })
}

/** The ensemble of a scenario, from a folder or run into it, so far as the folder lacks it. */
export const runIntoFolder = async (
  folder: string,
  scenario: Scenario,
  options: FolderOptions &
    Omit<BatchOptions, 'command' | 'warn' | 'note'> & { readonly notes: Notes },
): Promise<FolderEnsemble> => {
  const { notes, ...rest } = options
  const batch = batchOf(scenario, options)
  const store = { command: commandLine(), warn: notes.warn }
  const there = completeManifest(folder, batch, store)
  if (there !== null) {
    const result: EnsembleResult = JSON.parse(readFileSync(join(folder, fileNames.result), 'utf8'))
    const said = `complete: ${folder} holds this result already; nothing was run`
    return { result, failures: [], said }
  }
  const { result, failures } = await runBatch(folder, batch, {
    ...rest,
    ...store,
    note: notes.note,
  })
  return { result: result!, failures, said: `wrote ${folder}\n${pageHint(folder)}` }
}
