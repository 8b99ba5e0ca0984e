import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { seriesNames } from '../model/series/catalogue.ts'
import type { Trace } from '../model/trace.ts'

/**
 * SHA-256 over the names of the series, the days of the records and every recorded value of an ensemble
 * (little-endian float64, replicate by replicate, series by series, record by record): the same for
 * any way the replicates were batched.
 *
 * `traces` must cover the replicates in ascending order.
 */
export const resultHash = (traces: readonly Trace[]): string => {
  const digest = sha256.create().update(utf8ToBytes(seriesNames.join()))
  if (traces.length > 0) digest.update(utf8ToBytes(traces[0].t.join()))
  for (const { count, records, t, values } of traces) {
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
  return bytesToHex(digest.digest())
}
