import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { seriesNames } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'

/** A SHA-256 in the making. */
export interface Digest {
  readonly update: (bytes: Uint8Array) => void
  /** Of what there has been so far, in hexadecimal. */
  readonly value: () => string
}

/** In JavaScript, so that it is there on every platform. */
const ownDigest = (): Digest => {
  const digest = sha256.create()
  return {
    update: bytes => void digest.update(bytes),
    value: () => bytesToHex(digest.clone().digest()),
  }
}

/** Rows that are turned at a time: eight float64 fill a line of the processor's memory. */
const ROWS_AT_ONCE = 8

/** Whether this processor puts the low byte of a number first, as in what is hashed. */
const lowFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Every recorded value of a trace as it is hashed: little-endian float64, replicate by replicate, series by
 * series, record by record; each replicate takes the same share of the bytes. They lie at the beginning of
 * `room` where that is long enough, and in memory of their own otherwise.
 */
export const hashedBytes = (
  { count, records, t, values }: Trace,
  room: Float64Array = new Float64Array(0),
): Uint8Array => {
  const rows = seriesNames.length * records
  const turned =
    room.length >= rows * count ? room.subarray(0, rows * count) : new Float64Array(rows * count)
  const capacity = t.length
  for (let s = 0; s < seriesNames.length; s++)
    for (let from = 0; from < records; from += ROWS_AT_ONCE) {
      const to = Math.min(records, from + ROWS_AT_ONCE)
      for (let o = 0; o < count; o++) {
        const start = o * rows + s * records
        for (let r = from; r < to; r++) turned[start + r] = values[(s * capacity + r) * count + o]
      }
    }
  const bytes = new Uint8Array(turned.buffer, turned.byteOffset, turned.byteLength)
  if (!lowFirst) for (let at = 0; at < bytes.length; at += 8) bytes.subarray(at, at + 8).reverse()
  return bytes
}

const header = utf8ToBytes(seriesNames.join())

/**
 * SHA-256 over the names of the series, the days of the records and every recorded value of an ensemble
 * (as in `hashedBytes`): the same for any way the replicates were batched.
 *
 * Traces are added in ascending order of the replicates; the value may be asked for in between. A
 * platform may give a digest of its own, which has to be SHA-256 and may be quicker.
 */
export class GrowingHash {
  private readonly digest: Digest
  private empty = true

  constructor(digest: Digest = ownDigest()) {
    this.digest = digest
    digest.update(header)
  }

  /** Adds a trace; `bytes` are its `hashedBytes`, or those of some of its replicates. */
  add(trace: Trace, bytes: Uint8Array = hashedBytes(trace)): void {
    if (this.empty) this.digest.update(utf8ToBytes(trace.t.join()))
    this.empty = false
    this.digest.update(bytes)
  }

  /** The hash of what has been added so far, in hexadecimal. */
  value(): string {
    return this.digest.value()
  }
}

/** The hash of a whole ensemble; `traces` must cover the replicates in ascending order. */
export const resultHash = (traces: readonly Trace[], digest?: Digest): string => {
  const hash = new GrowingHash(digest)
  for (const trace of traces) hash.add(trace)
  return hash.value()
}
