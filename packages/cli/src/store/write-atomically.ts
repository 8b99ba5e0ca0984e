import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { exitCode } from '../exit-codes.ts'
import { Failure, systemCode } from '../failure.ts'

/** The error for a place that cannot be written to. */
export const cannotWrite = (path: string, why: string): Failure =>
  new Failure(
    exitCode.cannotWrite,
    `cannot write: ${path} (${why}); expected a place you may write to`,
  )

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'ENOSPC, the disk is full',
  EDQUOT: 'EDQUOT, the quota is used up',
  EROFS: 'EROFS, it is read-only',
}

/** Why something could not be written, in the system's code and, where it helps, in words. */
export const whyNotWritten = (error: unknown): string => {
  const code = systemCode(error)
  return reasons[code] ?? (code || String(error))
}

/** Makes a folder and those above it, one by one: the recursive call of Node never ends in /proc. */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // somebody else was faster
    if (systemCode(error) !== 'EEXIST') throw error
  }
}

/** Makes sure that what a folder lists survives a loss of power; Windows has no such call. */
const settleFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Removes what should not stay; what cannot be written cannot always be removed either. */
const discard = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // the error that led here is the one to report
  }
}

/** Puts a file that is complete under its name, whole and for good. */
export const settleFile = (temporary: string, path: string): void => {
  try {
    const handle = openSync(temporary, 'r+')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, path)
    settleFolder(dirname(path))
  } catch (error) {
    discard(temporary)
    throw cannotWrite(path, whyNotWritten(error))
  }
}

/** Name beside a file for it to grow under; a process that is killed leaves it behind. */
export const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)

/** Whether a name is of a file that never was completed. */
export const isTemporary = (name: string): boolean => /^\..+\.\d+\.tmp(\.wal)?$/.test(name)

/** Removes what killed processes left of some files of a folder; only for who has the folder to itself. */
export const clearTemporaries = (folder: string, names: readonly string[]): void => {
  for (const file of readdirSync(folder))
    if (isTemporary(file) && names.some(name => file.startsWith(`.${name}.`)))
      discard(join(folder, file))
}

/**
 * Writes pieces one after the other into a file, whole or not at all, making its folder when there is none. It
 * then stays whatever becomes of this process, but a loss of power may take it: nobody waits for the disk.
 */
export const writePieces = (
  path: string,
  pieces: readonly Uint8Array[],
  temporary: string = temporaryName(path),
): void => {
  try {
    makeFolder(dirname(path))
    const handle = openSync(temporary, 'w')
    try {
      for (const piece of pieces) writeFileSync(handle, piece)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, path)
  } catch (error) {
    discard(temporary)
    throw cannotWrite(path, whyNotWritten(error))
  }
}

/** Writes a file whole or not at all, making its folder when there is none; it lasts once this returns. */
export const writeAtomically = (path: string, content: string | Uint8Array): void => {
  const temporary = temporaryName(path)
  try {
    makeFolder(dirname(path))
    writeFileSync(temporary, content)
  } catch (error) {
    discard(temporary)
    throw cannotWrite(path, whyNotWritten(error))
  }
  settleFile(temporary, path)
}
