import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Trace } from '@burnout/engine'
import { manifestName, manifestOf, writeManifest, type Manifest } from '../manifest.ts'
import { cannotWrite, clearTemporaries, makeFolder, whyNotWritten } from '../write-atomically.ts'
import { runId, type Batch, type Block, type BrokenRun, type FinishedBlock } from './batch.ts'
import { failuresName, logFailure, readFailures, type LoggedFailure } from './failure-log.ts'
import { brokenFile } from './listed-files.ts'
import { lockFolder, lockName } from './lock.ts'
import { Parts, type TakenOver } from './parts.ts'
import { checkFolder, fileNames, partsName } from './result-folder.ts'
import type { Room } from './room.ts'

export interface StoreOptions {
  readonly command: readonly string[]
  /** Told what was found in the folder, where a person should know. */
  readonly warn: (text: string) => void
}

/** A folder while the runs of a batch come in, in any order and from any number of processes in turn. */
export interface BatchStore {
  readonly folder: string
  readonly batch: Batch
  readonly manifest: Manifest
  /** Runs that there are to be, settled or not. */
  readonly wanted: number
  /** Runs that are settled: finished, or failed and not to be tried again now. */
  readonly settled: number
  /** Of these, the failed ones. */
  readonly failed: number
  /** Says how many runs of every point are to be looked at, where not all of them may be needed. */
  want(replicates: number): void
  /** What is yet to be run, as the longest blocks there are. */
  todo(): readonly Block[]
  /** Keeps a finished block, whatever becomes of this process. */
  add(block: FinishedBlock): void
  /** Puts a run that broke off on record. */
  fail(run: BrokenRun): void
  /** Takes over the finished blocks and the failures that another folder holds of this batch. */
  takeOver(folder: string): TakenOver
  /** The finished runs of a point in replicate order, read block by block; they lie in the room until it is cleared. */
  tracesOf(point: number, room: Room): Iterable<Trace>
  /** The same runs with series `from … to − 1` alone. */
  seriesOf(point: number, from: number, to: number, room: Room): readonly Trace[]
  /** Runs that failed and have not been made good, in the order of points and replicates. */
  failures(): readonly LoggedFailure[]
  /** Marks the folder as complete; parts go unless runs are left to try again, or shards to be merged. */
  seal(manifest: Manifest): void
  /** Lets other processes have the folder. */
  close(): void
}

const some = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
const again = (count: number): string => `${count === 1 ? 'its' : 'their'} runs are done again`

/** Whether a complete folder has no use for its parts: failed runs are tried again, and shards merged. */
const hasNoUse = ({ runs, shard }: Manifest): boolean => runs?.failed === 0 && shard === null

/**
 * The manifest of a folder that holds the whole result of a batch already; `null` when there is
 * something to run. Throws when the folder is not one for this batch.
 */
export const completeManifest = (
  folder: string,
  batch: Batch,
  { command, warn }: StoreOptions,
): Manifest | null => {
  const parts = () => new Parts(join(folder, partsName), batch)
  const there = checkFolder(folder, manifestOf(batch, command), () => parts().areOwn())
  if (there === null || there.resultHash === null || there.runs === null) return null
  const broken = brokenFile(folder, there.files)
  if (broken !== null)
    warn(`damaged file: ${join(folder, broken.name)} (${broken.why}); what it held is run again`)
  if (broken !== null || there.runs.failed > 0) return null
  // a process that was killed between its last two steps leaves them behind
  if (hasNoUse(there)) rmSync(join(folder, partsName), { recursive: true, force: true })
  return there
}

/** Claims a folder for a batch, taking up what an earlier process left of the same one. */
export const openBatchStore = (
  folder: string,
  batch: Batch,
  { command, warn }: StoreOptions,
): BatchStore => {
  try {
    makeFolder(folder)
  } catch (error) {
    throw cannotWrite(folder, whyNotWritten(error))
  }
  const unlock = lockFolder(folder)
  try {
    return new Store(folder, batch, { command, warn }, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

class Store implements BatchStore {
  readonly folder: string
  readonly batch: Batch
  readonly manifest: Manifest
  readonly close: () => void
  readonly #parts: Parts
  readonly #failures: Map<string, LoggedFailure>
  /** Runs that are left alone, because they failed before. */
  readonly #given: Set<string>
  #most = Infinity

  constructor(folder: string, batch: Batch, { command, warn }: StoreOptions, unlock: () => void) {
    this.folder = folder
    this.batch = batch
    this.close = unlock
    this.#parts = new Parts(join(folder, partsName), batch)
    const there = checkFolder(folder, manifestOf(batch, command), () => this.#parts.areOwn())
    if (there === null && this.#parts.areOwn())
      warn(
        `no ${manifestName} that can be read in ${folder}; it is written anew, as the parts there are those of this batch`,
      )
    clearTemporaries(folder, [lockName, manifestName, ...Object.values(fileNames)])
    const { failures, damaged: lines } = readFailures(folder)
    const files = this.#parts.takeUp()
    if (files > 0)
      warn(
        `damaged or foreign: ${some(files, 'file')} in ${join(folder, partsName)}; ${again(files)}`,
      )
    if (lines > 0)
      warn(`damaged: ${some(lines, 'line')} in ${join(folder, failuresName)}; ${again(lines)}`)
    this.#failures = failures
    // a folder that was complete but for failed runs is opened in order to try these again
    this.#given = new Set(there === null || there.resultHash === null ? failures.keys() : [])
    this.manifest =
      there === null
        ? manifestOf(batch, command)
        : { ...there, runs: null, resultHash: null, files: [] }
    if (there === null || there.resultHash !== null) writeManifest(folder, this.manifest)
  }

  get wanted(): number {
    return this.batch.points.reduce((sum, _, point) => sum + this.#replicates(point), 0)
  }

  get settled(): number {
    let settled = 0
    this.batch.points.forEach((_, point) => {
      for (let i = 0; i < this.#replicates(point); i++) if (this.#isSettled(point, i)) settled++
    })
    return settled
  }

  get failed(): number {
    return this.#given.size
  }

  want(replicates: number): void {
    this.#most = replicates
  }

  todo(): readonly Block[] {
    return this.batch.points.flatMap((_, point) => {
      const blocks: Block[] = []
      const replicates = this.#replicates(point)
      let first = -1
      for (let replicate = 0; replicate <= replicates; replicate++) {
        const open = replicate < replicates && !this.#isSettled(point, replicate)
        if (open && first < 0) first = replicate
        if (open || first < 0) continue
        blocks.push({ point, first, count: replicate - first })
        first = -1
      }
      return blocks
    })
  }

  add(block: FinishedBlock): void {
    this.#parts.add(block)
  }

  fail({ point, replicate, message }: BrokenRun): void {
    const { id } = this.batch.points[point]!
    const run = runId(id, replicate)
    const attempt = 1 + (this.#failures.get(run)?.attempt ?? 0)
    const failure = { run, point: id, replicate, message, attempt }
    logFailure(this.folder, failure)
    this.#failures.set(run, failure)
    this.#given.add(run)
  }

  takeOver(folder: string): TakenOver {
    const taken = this.#parts.takeOver(join(folder, partsName))
    for (const failure of readFailures(folder).failures.values()) {
      logFailure(this.folder, failure)
      this.#failures.set(failure.run, failure)
      this.#given.add(failure.run)
    }
    return taken
  }

  tracesOf(point: number, room: Room): Iterable<Trace> {
    return this.#parts.tracesOf(point, this.#replicates(point), room)
  }

  seriesOf(point: number, from: number, to: number, room: Room): readonly Trace[] {
    return this.#parts.seriesOf(point, this.#replicates(point), from, to, room)
  }

  failures(): readonly LoggedFailure[] {
    return this.batch.points.flatMap(({ id }, point) =>
      Array.from({ length: this.#replicates(point) }, (_, replicate) =>
        this.#parts.has(point, replicate) ? undefined : this.#failures.get(runId(id, replicate)),
      ).filter(failure => failure !== undefined),
    )
  }

  seal(manifest: Manifest): void {
    writeManifest(this.folder, manifest)
    if (hasNoUse(manifest)) this.#parts.clear()
  }

  #replicates(point: number): number {
    return Math.min(this.#most, this.batch.points[point]!.scenario.run.replicates)
  }

  #isSettled(point: number, replicate: number): boolean {
    return (
      this.#parts.has(point, replicate) ||
      this.#given.has(runId(this.batch.points[point]!.id, replicate))
    )
  }
}
