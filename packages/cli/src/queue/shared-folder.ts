import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Trace } from '@burnout/engine'
import { systemCode } from '../failure.ts'
import { lockName } from '../store/batch/lock.ts'
import { decodePart, encodePart } from '../store/batch/part.ts'
import { partName } from '../store/batch/parts.ts'
import { partsName } from '../store/batch/result-folder.ts'
import { writePieces } from '../store/write-atomically.ts'
import type { Task } from './job.ts'

/**
 * Names the process that is writing a folder, by its lock; `null` when there is none. Two machines that
 * read the same name look into the same folder.
 */
export const sweepToken = (folder: string): string | null => {
  try {
    const lock = readFileSync(join(folder, lockName))
    return createHash('sha256').update(lock).digest('hex').slice(0, 16)
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw error
  }
}

/** A block and where its part goes. */
export type PartPlace = Pick<Task, 'point' | 'hash' | 'first' | 'count'>

const pathOf = (folder: string, { point, hash, first, count }: PartPlace): string =>
  join(folder, partsName, partName(point, hash, { first, count }))

/** Beside the part; several machines may be at it, with processes of the same number. */
const temporaryFor = (path: string): string =>
  join(dirname(path), `.${randomUUID()}.${process.pid}.tmp`)

/**
 * Puts a part into the folder of the sweep that it is for, whole or not at all. `false` when the sweep
 * is not there: it has ended, or the folder is another.
 */
export const putPart = (
  folder: string,
  task: PartPlace & Pick<Task, 'sweep'>,
  trace: Trace,
): boolean => {
  if (sweepToken(folder) !== task.sweep) return false
  const path = pathOf(folder, task)
  writePieces(path, encodePart(task.hash, trace), temporaryFor(path))
  return true
}

/** Reads the part of a block; `null` when it is not there, or not whole. */
export const takePart = (folder: string, place: PartPlace): Trace | null => {
  const path = pathOf(folder, place)
  if (!existsSync(path)) return null
  const part = decodePart(readFileSync(path))
  return part?.block === place.hash ? part.trace : null
}
