import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { program, type Took } from '../programs.ts'
import { fileOf } from '../root.ts'
import { temporaryFolder } from '../temporary.ts'

/** What a program took, and what it used of the machine with all of its threads. */
export interface Measured extends Took {
  /** Seconds of processor time. */
  readonly processor: number
  /** Bytes of memory at most. */
  readonly memory: number
}

/** What has a Node program say at its end what it used. */
export const usageHook = [
  '--import',
  pathToFileURL(fileOf('bench/dist/bench/folder/usage.js')).href,
]

/** What a program said at its end, into the file that it was given. */
export const usageIn = (file: string): Omit<Measured, keyof Took> =>
  JSON.parse(readFileSync(file, 'utf8'))

/** Runs a Node program to its end and measures it. */
export const measured = async (...parameters: readonly string[]): Promise<Measured> => {
  const file = join(temporaryFolder(), 'usage.json')
  process.env['BURNOUT_BENCH_USAGE'] = file
  const took = await program(...usageHook, ...parameters)
  return { ...took, ...usageIn(file) }
}
