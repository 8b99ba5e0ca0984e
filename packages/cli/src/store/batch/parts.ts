import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Trace } from '@burnout/engine'
import { exitCode } from '../../exit-codes.ts'
import { Failure } from '../../failure.ts'
import { scenarioHash } from '../scenario-hash.ts'
import { cannotWrite, isTemporary, whyNotWritten, writePieces } from '../write-atomically.ts'
import { blockHash, type Batch, type FinishedBlock } from './batch.ts'
import { encodePart, readPart, readSeries } from './part.ts'
import { Room } from './room.ts'
import { sliceTrace } from './slice-trace.ts'

interface Held {
  readonly file: string
  readonly first: number
  readonly count: number
}

interface Found {
  readonly point: number
  readonly held: Held
}

/** What was found in another folder of the same batch. */
export interface TakenOver {
  readonly finished: number
  /** Files that are no whole parts of it. */
  readonly damaged: number
}

interface Picked {
  readonly part: Held
  readonly first: number
  readonly count: number
}

/** Name of the file that holds a block of a point; `hash` as of `blockHash`. */
export const partName = (
  point: string,
  hash: string,
  { first, count }: { readonly first: number; readonly count: number },
): string => `${point}.${first}-${count}.${hash}.part`

const fileName = /^([A-Za-z0-9-]+)\.(\d+)-(\d+)\.([0-9a-f]{16})\.part$/

const remove = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch (error) {
    throw cannotWrite(path, whyNotWritten(error))
  }
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder) : []

/** The trace in a file that is a whole part of the name that it has; it lies in the room. */
const traceIn = (folder: string, file: string, room: Room): Trace | null => {
  const part = readPart(join(folder, file), room)
  return part !== null && file.endsWith(`.${part.block}.part`) ? part.trace : null
}

const damagedSince = (path: string): Failure =>
  new Failure(
    exitCode.failed,
    `damaged file: ${path} was whole when it was written; expected it to stay so`,
    'Give the same command again: its runs are then done again.',
  )

/**
 * The finished blocks of a batch, each a file that is written once and whole. The files alone say
 * what is done: a block counts from the moment that its file has its name.
 */
export class Parts {
  readonly #folder: string
  readonly #batch: Batch
  readonly #hashes: readonly string[]
  readonly #positions: ReadonlyMap<string, number>
  readonly #held: readonly Held[][]
  readonly #done: readonly Uint8Array[]
  /** Where a part lies while it is looked at and not kept. */
  readonly #glance = new Room()

  constructor(folder: string, batch: Batch) {
    this.#folder = folder
    this.#batch = batch
    this.#hashes = batch.points.map(({ scenario }) => scenarioHash(scenario))
    this.#positions = new Map(batch.points.map(({ id }, point) => [id, point]))
    this.#held = batch.points.map(() => [])
    this.#done = batch.points.map(({ scenario }) => new Uint8Array(scenario.run.replicates))
  }

  /** Whether there are files, all called as blocks of this batch are: nothing but the batch makes such names. */
  areOwn(): boolean {
    const files = filesIn(this.#folder).filter(file => !isTemporary(file))
    return files.length > 0 && files.every(file => this.#named(file) !== null)
  }

  /** Takes up what earlier processes finished; removes what is not whole, and says how many that were. */
  takeUp(): number {
    let damaged = 0
    for (const file of filesIn(this.#folder)) {
      const found = this.#find(this.#folder, file)
      if (found !== null) this.#hold(found.point, found.held)
      else {
        remove(join(this.#folder, file))
        if (!isTemporary(file)) damaged++
      }
    }
    return damaged
  }

  /** Keeps a copy of what another folder holds of this batch. */
  takeOver(folder: string): TakenOver {
    let [finished, damaged] = [0, 0]
    for (const file of filesIn(folder)) {
      const found = this.#find(folder, file)
      if (found !== null) {
        writePieces(join(this.#folder, file), [readFileSync(join(folder, file))])
        this.#hold(found.point, found.held)
        finished += found.held.count
      } else if (!isTemporary(file)) damaged++
    }
    return { finished, damaged }
  }

  has(point: number, replicate: number): boolean {
    return this.#done[point]![replicate] === 1
  }

  /**
   * Keeps a block, whatever becomes of this process; one that is there already changes nothing. What a loss of
   * power takes is found missing or damaged, and done again: that costs less than to wait for the disk each time.
   */
  add({ point, trace }: FinishedBlock): void {
    const { first, count } = trace
    if (this.#done[point]!.subarray(first, first + count).every(done => done === 1)) return
    const held = { file: this.#fileOf(point, trace), first, count }
    const path = join(this.#folder, held.file)
    const hash = blockHash(this.#hashes[point]!, first, count, this.#batch.survey)
    // a worker that sees this folder may have put it there
    if (!existsSync(path) || !this.#isWhole(this.#folder, held.file))
      writePieces(path, encodePart(hash, trace))
    this.#hold(point, held)
  }

  /**
   * Every run of a point below a number that is there, once and in order, however it was cut into blocks;
   * one block at a time, so that memory holds no more than the room does. Some traces may lie outside of it.
   */
  *tracesOf(point: number, replicates: number, room: Room): Generator<Trace, void, undefined> {
    for (const { part, first, count } of this.#pick(point, replicates)) {
      const trace = traceIn(this.#folder, part.file, room)
      if (trace === null) throw damagedSince(join(this.#folder, part.file))
      yield sliceTrace(trace, first, count)
    }
  }

  /** The same runs with series `from … to − 1` alone. */
  seriesOf(
    point: number,
    replicates: number,
    from: number,
    to: number,
    room: Room,
  ): readonly Trace[] {
    return this.#pick(point, replicates).map(({ part, first, count }) => {
      const path = join(this.#folder, part.file)
      const trace = readSeries(path, from, to, room)
      if (trace === null) throw damagedSince(path)
      return sliceTrace(trace, first, count)
    })
  }

  /** Lets go of all parts, when what they hold is kept elsewhere. */
  clear(): void {
    remove(this.#folder)
  }

  /** Which replicates of which parts make up a point, once and in order. */
  #pick(point: number, replicates: number): readonly Picked[] {
    const picked: Picked[] = []
    let next = 0
    const held = [...this.#held[point]!].sort((a, b) => a.first - b.first || a.count - b.count)
    for (const part of held) {
      const first = Math.max(next, part.first)
      const end = Math.min(replicates, part.first + part.count)
      if (end <= first) continue
      picked.push({ part, first, count: end - first })
      next = end
    }
    return picked
  }

  #fileOf(point: number, { first, count }: Pick<Held, 'first' | 'count'>): string {
    const hash = blockHash(this.#hashes[point]!, first, count, this.#batch.survey)
    return partName(this.#batch.points[point]!.id, hash, { first, count })
  }

  /** Which block of this batch a file is called as; `null` for none. */
  #named(file: string): Found | null {
    const [, id = '', first, count] = fileName.exec(file) ?? []
    const point = this.#positions.get(id)
    const held = { file, first: Number(first), count: Number(count) }
    return point !== undefined && file === this.#fileOf(point, held) ? { point, held } : null
  }

  /** What a file of a folder holds of this batch; `null` when it is no whole part of it. */
  #find(folder: string, file: string): Found | null {
    const found = this.#named(file)
    return found !== null && this.#isWhole(folder, file) ? found : null
  }

  #isWhole(folder: string, file: string): boolean {
    this.#glance.clear()
    return traceIn(folder, file, this.#glance) !== null
  }

  #hold(point: number, held: Held): void {
    this.#held[point]!.push(held)
    this.#done[point]!.fill(1, held.first, held.first + held.count)
  }
}
