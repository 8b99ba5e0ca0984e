import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The built command, as a person runs it.
const main = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url))

/** What a command left behind. */
export interface Ran {
  /** `null` for a process that was killed. */
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Runs the command in a folder to its end, doing something at its first word on standard error. */
export const burnoutIn = (
  folder: string,
  args: readonly string[],
  input = '',
  onWord: (child: ChildProcess) => void = () => {},
): Promise<Ran> => {
  if (!existsSync(main)) throw new Error('no command to test; build it first: npx tsc -b')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder })
    const out: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (data: Buffer) => out.push(data))
    child.stderr.on('data', (data: Buffer) => {
      if (error.push(data) === 1) onWord(child)
    })
    child.on('error', reject)
    child.on('close', code =>
      resolve({ code, out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() }),
    )
    // a command that fails early does not read what it is given
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
