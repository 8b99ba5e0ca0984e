import { systemCode } from '../failure.ts'
import { cannotWrite } from '../store/write-atomically.ts'
import { harmless } from './harmless.ts'
import { reportError } from './report-error.ts'

/**
 * Ends quietly when whoever reads our output has read enough, as `head` does, and with an error
 * when it cannot be written, as on a full disk.
 */
export const endWhenNobodyReads = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: Error) => {
      const code = systemCode(error)
      if (code !== 'EPIPE') reportError(cannotWrite('standard output', code))
      process.exit()
    })
}

/** Writes data, with a line break at its end. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Writes one object as JSON. */
export const printJson = (value: unknown, indent = 0): void =>
  print(JSON.stringify(value, null, indent))

/** How talkative a command is. */
export interface Talk {
  readonly quiet?: boolean | undefined
  readonly verbose?: boolean | undefined
}

/** What a command says on the side, on standard error: data alone goes to standard output. */
export interface Notes {
  readonly note: (text: string) => void
  readonly warn: (text: string) => void
  /** Said only when asked to be verbose. */
  readonly detail: (text: string) => void
}

const say = (text: string): void => void process.stderr.write(`${harmless(text)}\n`)
const silent = (): void => {}

/** Notes as talkative as the person asked for. */
export const notesFor = ({ quiet = false, verbose = false }: Talk): Notes => ({
  note: quiet ? silent : say,
  warn: quiet ? silent : text => say(`warning: ${text}`),
  detail: verbose && !quiet ? say : silent,
})
