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

/**
 * SHA-256 over the names of the series, the days of the records and every recorded value of an ensemble
 * (little-endian float64, replicate by replicate, series by series, record by record): the same for
 * any way the replicates were batched.
 *
 * Traces are added in ascending order of the replicates; the value may be asked for in between. A
 * platform may give a digest of its own, which has to be SHA-256 and may be quicker.
 */
export class GrowingHash {
  private readonly digest: Digest
  private empty = true

  constructor(digest: Digest = ownDigest()) {
    this.digest = digest
    digest.update(utf8ToBytes(seriesNames.join()))
  }

  add({ count, records, t, values }: Trace): void {
    const { digest } = this
    if (this.empty) digest.update(utf8ToBytes(t.join()))
    this.empty = false
    const bytes = new Uint8Array(seriesNames.length * records * 8)
    const view = new DataView(bytes.buffer)
    const capacity = t.length
    for (let o = 0; o < count; o++) {
      for (let s = 0; s < seriesNames.length; s++)
        for (let r = 0; r < records; r++)
          view.setFloat64((s * records + r) * 8, values[(s * capacity + r) * count + o], true)
      digest.update(bytes)
    }
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
