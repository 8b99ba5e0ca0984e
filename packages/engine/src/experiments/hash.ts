import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { seriesNames } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'

/**
 * SHA-256 over the names of the series, the days of the records and every recorded value of an ensemble
 * (little-endian float64, replicate by replicate, series by series, record by record): the same for
 * any way the replicates were batched.
 *
 * Traces are added in ascending order of the replicates; the value may be asked for in between.
 */
export class GrowingHash {
  private readonly digest = sha256.create().update(utf8ToBytes(seriesNames.join()))
  private empty = true

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
    return bytesToHex(this.digest.clone().digest())
  }
}

/** The hash of a whole ensemble; `traces` must cover the replicates in ascending order. */
export const resultHash = (traces: readonly Trace[]): string => {
  const hash = new GrowingHash()
  for (const trace of traces) hash.add(trace)
  return hash.value()
}
