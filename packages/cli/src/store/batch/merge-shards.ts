import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exitCode } from '../../exit-codes.ts'
import { Failure } from '../../failure.ts'
import { manifestOf, readManifest, type Manifest } from '../manifest.ts'
import { requireWritable } from '../output-folder.ts'
import { cannotWrite, temporaryName, whyNotWritten } from '../write-atomically.ts'
import { openBatchStore, type BatchStore } from './batch-store.ts'
import type { Batch } from './batch.ts'
import { completeBatch, type CompleteBatch } from './complete-batch.ts'
import { differences, namedDifferences } from './differences.ts'
import { experimentBatch } from './experiment-batch.ts'
import { partsName } from './result-folder.ts'

/** What shards came to: the whole sweep, or a folder that lacks some of its runs. */
export interface Merged {
  readonly batch: Batch
  /** `null` while runs are missing. */
  readonly complete: CompleteBatch | null
  readonly settled: number
  readonly wanted: number
  /** What adds the missing runs. */
  readonly command: readonly string[]
}

const refuse = (message: string, hint: string | null = null): Failure =>
  new Failure(exitCode.cannotWrite, message, hint)

const shardIn = (folder: string): Manifest => {
  const manifest = readManifest(folder)
  if (manifest === null)
    throw new Failure(
      exitCode.missingFile,
      `no shard: ${folder} has no manifest.json; expected a folder that sweep --shard wrote`,
    )
  if (
    typeof manifest === 'string' ||
    manifest.holds !== 'runs' ||
    manifest.experiment === null ||
    manifest.shard === null
  )
    throw refuse(`no shard: ${folder}; expected a folder that sweep --shard wrote`)
  return manifest
}

/** The command of a shard as it would be for the whole. */
export const commandOfWhole = (command: readonly string[], out: string): readonly string[] => {
  const words: string[] = []
  for (let i = 0; i < command.length; i++) {
    const word = command[i]!
    const isShort = ['--shard', '--out', '-o'].includes(word)
    if (isShort) i++
    else if (!/^(--shard|--out|-o)=/.test(word)) words.push(word)
  }
  return [...words, '-o', out]
}

const requireNew = (out: string): void => {
  requireWritable(out)
  if (existsSync(out) && readdirSync(out).length > 0)
    throw refuse(`folder in use: ${out} is not empty; expected a new folder for the whole`)
}

const takeOver = (store: BatchStore, shard: string, { runs }: Manifest): void => {
  const { damaged, finished } = store.takeOver(shard)
  const again =
    'Give the command again that wrote the shard, after removing its manifest: what is lacking is then done again.'
  if (damaged > 0)
    throw refuse(
      `damaged or foreign: ${damaged} of the files in ${join(shard, partsName)}; expected finished runs of this sweep and engine`,
      again,
    )
  if (runs !== null && finished < runs.finished)
    throw refuse(
      `missing parts: ${finished} of ${runs.finished} runs in ${join(shard, partsName)}; expected all of them, as in every shard`,
      again,
    )
}

/**
 * Brings shards of one sweep together in a new folder, which is there whole or not at all. Where runs are
 * missing the folder is one that the sweep itself goes on with.
 */
export const mergeShards = async (out: string, shards: readonly string[]): Promise<Merged> => {
  requireNew(out)
  const manifests = shards.map(shardIn)
  const { experiment, traces } = manifests[0]!
  for (const [i, manifest] of manifests.entries()) {
    const part = experimentBatch(experiment!, { shard: manifest.shard, traces })
    const differ = differences(manifest, manifestOf(part, manifest.command))
    if (differ.length > 0)
      throw refuse(
        `another sweep: ${shards[i]} is no shard of that in ${shards[0]}: ${namedDifferences(differ)}; expected shards of one sweep`,
      )
  }

  const batch = experimentBatch(experiment!, { shard: null, traces })
  const whole = commandOfWhole(manifests[0]!.command, out)
  const folder = temporaryName(resolve(out))
  const store = openBatchStore(folder, batch, { command: whole, warn: () => {} })
  try {
    shards.forEach((shard, i) => takeOver(store, shard, manifests[i]!))
    const { settled, wanted } = store
    const complete = settled < wanted ? null : await completeBatch(store)
    store.close()
    rmSync(out, { recursive: true, force: true })
    renameSync(folder, out)
    return { batch, complete, settled, wanted, command: whole }
  } catch (error) {
    store.close()
    rmSync(folder, { recursive: true, force: true })
    throw error instanceof Failure ? error : cannotWrite(out, whyNotWritten(error))
  }
}
