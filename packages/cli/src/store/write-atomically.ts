import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { exitCode } from '../exit-codes.ts'
import { Failure, systemCode } from '../failure.ts'

/** The error for a place that cannot be written to. */
export const cannotWrite = (path: string, why: string): Failure =>
  new Failure(
    exitCode.cannotWrite,
    `cannot write: ${path} (${why}); expected a place you may write to`,
  )

/** Makes a folder and those above it, one by one: the recursive call of Node never ends in /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Writes a file whole or not at all, making its folder when there is none. */
export const writeAtomically = (path: string, text: string): void => {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    makeFolder(dirname(path))
    writeFileSync(temporary, text, { flush: true })
    renameSync(temporary, path)
  } catch (error) {
    try {
      rmSync(temporary, { force: true })
    } catch {
      // what cannot be written cannot always be removed either
    }
    throw cannotWrite(path, systemCode(error) || String(error))
  }
}
