import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Trace } from '@burnout/engine'
import { decodePart, encodePart } from '../store/batch/part.ts'

// An answer is what a worker puts into the inbox of a sweep:
// length of the header · header as JSON · for a trace, its part, compressed or as it is.

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

/** Bytes that are handed on at a time: a part in a few pieces, not in a hundred. */
const chunkSize = 1_048_576
/**
 * The fastest: recorded numbers shrink by a third whatever the effort, and whatever the window (2 to this
 * power): the usual one is of four megabytes, which the collector counts for every answer.
 */
const settings = {
  chunkSize,
  params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 18 },
}
/** Bytes of a part at most; one run of a century by the day has about 40 MB. */
const mostBytes = 200_000_000
/** Letters of a message that are kept. */
const mostMessage = 1_000
const lengthBytes = 4

/**
 * An answer as bytes. A part is compressed unless it stays on this machine, where that costs both sides
 * more than the copying it saves.
 */
export const encodeAnswer = async (answer: Sent, compressed = true): Promise<Buffer> => {
  const { kind, id } = answer
  const message = kind === 'broken' ? answer.message.slice(0, mostMessage) : undefined
  const packing = kind === 'trace' ? { compressed } : {}
  const header = Buffer.from(JSON.stringify({ kind, id, message, ...packing }))
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(header.length)
  const start = [length, header]
  if (kind !== 'trace') return Buffer.concat(start)
  const part = encodePart(answer.hash, answer.trace)
  return compressed
    ? Buffer.concat([...start, await compress(Buffer.concat(part), settings)])
    : Buffer.concat([...start, ...part])
}

const partIn = async (bytes: Buffer, compressed: boolean) => {
  try {
    return decodePart(
      compressed ? await decompress(bytes, { chunkSize, maxOutputLength: mostBytes }) : bytes,
    )
  } catch {
    return null
  }
}

const decoded = async (bytes: Buffer): Promise<Answer | null> => {
  const end = lengthBytes + bytes.readUInt32LE()
  const { kind, id, message, compressed }: Record<string, unknown> = JSON.parse(
    bytes.toString('utf8', lengthBytes, end),
  )
  if (typeof id !== 'string') return null
  if (kind === 'file') return { kind, id }
  if (kind === 'broken' && typeof message === 'string')
    return { kind, id, message: message.slice(0, mostMessage) }
  if (kind !== 'trace') return null
  const part = await partIn(bytes.subarray(end), compressed !== false)
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
