import { closeSync, openSync, readSync } from 'node:fs'
import { exitCode } from '../exit-codes.ts'
import { Failure, systemCode } from '../failure.ts'

/** Bytes that are read before a file is taken for something other than a scenario. */
const mostBytes = 4_000_000

const decode = (bytes: Uint8Array, name: string): string => {
  if (bytes.length > mostBytes)
    throw new Failure(
      exitCode.invalidScenario,
      `${name}:1:1: file too large: over ${mostBytes} bytes; expected a few kilobytes of text`,
    )
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(exitCode.invalidScenario, `${name}:1:1: not text: ${name}; expected UTF-8`)
  }
}

/** The first bytes of a file, one more than allowed: enough to know, however long it is. */
const readStart = (path: string): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    for (let length = 0; length <= mostBytes;) {
      const chunk = Buffer.alloc(65_536)
      const count = readSync(file, chunk, 0, chunk.length, null)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
      length += count
    }
    return Buffer.concat(chunks)
  } finally {
    closeSync(file)
  }
}

/** The text of a file, or `null` when there is no such file. */
export const readTextFile = (path: string): string | null => {
  try {
    return decode(readStart(path), path)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    if (code === 'EISDIR')
      throw new Failure(exitCode.missingFile, `not a file: ${path}; expected a scenario file`)
    if (code !== '')
      throw new Failure(exitCode.missingFile, `cannot read: ${path} (${code}); expected a file`)
    throw error
  }
}

let standardInputText: Promise<string> | null = null

/** Everything that comes in on standard input, up to the same limit; however often it is asked for. */
export const readStandardInput = (name: string): Promise<string> =>
  (standardInputText ??= readAllOf(name))

const readAllOf = async (name: string): Promise<string> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) break
  }
  return decode(Buffer.concat(chunks), name)
}
