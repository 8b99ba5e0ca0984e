import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Trace } from '@burnout/engine'
import { decodePart, encodePart } from '../store/batch/part.ts'

// An answer is what a worker puts into the inbox of a sweep:
// length of the header · header as JSON · for a trace, its part, compressed.

/** What came of a block. */
export type Answer =
  /** It is done, and here it is. */
  | { readonly kind: 'trace'; readonly id: string; readonly trace: Trace; readonly hash: string }
  /** It is done, and its part lies in the folder of the sweep. */
  | { readonly kind: 'file'; readonly id: string }
  /** It broke off. */
  | { readonly kind: 'broken'; readonly id: string; readonly message: string }
  /** It came back, but not whole, or from another engine. */
  | { readonly kind: 'unreadable'; readonly id: string }

/** What a worker sends. */
export type Sent = Exclude<Answer, { readonly kind: 'unreadable' }>

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** The fastest: recorded numbers shrink by a third whatever the effort. */
const settings = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
/** Bytes of a part at most; one run of a century by the day has about 40 MB. */
const mostBytes = 200_000_000
/** Letters of a message that are kept. */
const mostMessage = 1_000
const lengthBytes = 4

/** An answer as bytes. */
export const encodeAnswer = async (answer: Sent): Promise<Buffer> => {
  const { kind, id } = answer
  const message = kind === 'broken' ? answer.message.slice(0, mostMessage) : undefined
  const header = Buffer.from(JSON.stringify({ kind, id, message }))
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(header.length)
  const start = [length, header]
  if (kind !== 'trace') return Buffer.concat(start)
  const part = Buffer.concat(encodePart(answer.hash, answer.trace))
  return Buffer.concat([...start, await compress(part, settings)])
}

const partIn = async (bytes: Buffer) => {
  try {
    return decodePart(await decompress(bytes, { maxOutputLength: mostBytes }))
  } catch {
    return null
  }
}

const decoded = async (bytes: Buffer): Promise<Answer | null> => {
  const end = lengthBytes + bytes.readUInt32LE()
  const { kind, id, message }: Record<string, unknown> = JSON.parse(
    bytes.toString('utf8', lengthBytes, end),
  )
  if (typeof id !== 'string') return null
  if (kind === 'file') return { kind, id }
  if (kind === 'broken' && typeof message === 'string')
    return { kind, id, message: message.slice(0, mostMessage) }
  if (kind !== 'trace') return null
  const part = await partIn(bytes.subarray(end))
  return part === null
    ? { kind: 'unreadable', id }
    : { kind, id, hash: part.block, trace: part.trace }
}

/** Reads an answer; `null` when it is none. */
export const decodeAnswer = async (bytes: Buffer): Promise<Answer | null> => {
  try {
    return await decoded(bytes)
  } catch {
    return null
  }
}
