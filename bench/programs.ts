import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileOf } from './root.ts'

/** The command line as it is built. */
export const burnout = fileOf('packages/cli/dist/main.js')

/** What a program took. */
export interface Took {
  /** Seconds until it printed something. */
  readonly untilOutput: number
  /** Seconds until it ended. */
  readonly untilEnd: number
  readonly stdout: string
}

/** Runs a Node program to its end; fails when it fails. */
export const program = async (...parameters: readonly string[]): Promise<Took> => {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1_000
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] })
  let untilOutput = Number.NaN
  let stdout = ''
  child.stdout.setEncoding('utf8')
  child.stdout.once('data', () => {
    untilOutput = seconds()
  })
  child.stdout.on('data', (text: string) => {
    stdout += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  const untilEnd = seconds()
  if (code !== 0) throw new Error(`failed with ${code}: node ${parameters.join(' ')}`)
  return { untilOutput, untilEnd, stdout }
}
