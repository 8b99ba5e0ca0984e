import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Trace } from '@burnout/engine'
import { exitCode } from '../../exit-codes.ts'
import { Failure } from '../../failure.ts'
import { scenarioHash } from '../scenario-hash.ts'
import { cannotWrite, isTemporary, whyNotWritten, writeAtomically } from '../write-atomically.ts'
import { blockHash, type Batch, type FinishedBlock } from './batch.ts'
import { decodePart, encodePart } from './part.ts'
import { sliceTrace } from './slice-trace.ts'

interface Held {
  readonly file: string
  readonly first: number
  readonly count: number
}

const fileName = /^([A-Za-z0-9-]+)\.(\d+)-(\d+)\.([0-9a-f]{16})\.part$/

const remove = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch (error) {
    throw cannotWrite(path, whyNotWritten(error))
  }
}

/**
 * The finished blocks of a batch, each a file that is written once and whole. The files alone say
 * what is done: a block counts from the moment that its file has its name.
 */
export class Parts {
  readonly #folder: string
  readonly #batch: Batch
  readonly #hashes: readonly string[]
  readonly #held: readonly Held[][]
  readonly #done: readonly Uint8Array[]

  constructor(folder: string, batch: Batch) {
    this.#folder = folder
    this.#batch = batch
    this.#hashes = batch.points.map(({ scenario }) => scenarioHash(scenario))
    this.#held = batch.points.map(() => [])
    this.#done = batch.points.map(({ scenario }) => new Uint8Array(scenario.run.replicates))
  }

  /** Takes up what earlier processes finished; removes what is not whole, and says how many that were. */
  takeUp(): number {
    if (!existsSync(this.#folder)) return 0
    const positions = new Map(this.#batch.points.map(({ id }, point) => [id, point]))
    let damaged = 0
    for (const file of readdirSync(this.#folder)) {
      const [, id = '', first, count] = fileName.exec(file) ?? []
      const point = positions.get(id)
      const held = { file, first: Number(first), count: Number(count) }
      if (point !== undefined && file === this.#fileOf(point, held) && this.#read(held) !== null)
        this.#hold(point, held)
      else {
        remove(join(this.#folder, file))
        if (!isTemporary(file)) damaged++
      }
    }
    return damaged
  }

  has(point: number, replicate: number): boolean {
    return this.#done[point]![replicate] === 1
  }

  /** Keeps a block; it lasts once this returns. One that is there already changes nothing. */
  add({ point, trace }: FinishedBlock): void {
    const { first, count } = trace
    if (this.#done[point]!.subarray(first, first + count).every(done => done === 1)) return
    const held = { file: this.#fileOf(point, trace), first, count }
    const hash = blockHash(this.#hashes[point]!, first, count)
    writeAtomically(join(this.#folder, held.file), encodePart(hash, trace))
    this.#hold(point, held)
  }

  /** Every run of a point below a number that is there, once and in order, however it was cut into blocks. */
  tracesOf(point: number, replicates: number): readonly Trace[] {
    const traces: Trace[] = []
    let next = 0
    const held = [...this.#held[point]!].sort((a, b) => a.first - b.first || a.count - b.count)
    for (const part of held) {
      const end = Math.min(replicates, part.first + part.count)
      if (end <= Math.max(next, part.first)) continue
      const trace = this.#read(part)
      if (trace === null)
        throw new Failure(
          exitCode.failed,
          `damaged file: ${join(this.#folder, part.file)} was whole when it was written; expected it to stay so`,
          'Give the same command again: its runs are then done again.',
        )
      const first = Math.max(next, part.first)
      traces.push(sliceTrace(trace, first, end - first))
      next = end
    }
    return traces
  }

  /** Lets go of all parts, when what they hold is kept elsewhere. */
  clear(): void {
    remove(this.#folder)
  }

  #fileOf(point: number, { first, count }: Pick<Held, 'first' | 'count'>): string {
    const hash = blockHash(this.#hashes[point]!, first, count)
    return `${this.#batch.points[point]!.id}.${first}-${count}.${hash}.part`
  }

  #read({ file }: Held): Trace | null {
    const part = decodePart(readFileSync(join(this.#folder, file)))
    return part !== null && file.endsWith(`.${part.block}.part`) ? part.trace : null
  }

  #hold(point: number, held: Held): void {
    this.#held[point]!.push(held)
    this.#done[point]!.fill(1, held.first, held.first + held.count)
  }
}
