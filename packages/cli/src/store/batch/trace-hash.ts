import { GrowingHash, type Trace } from '@burnout/engine'
import { nodeDigest } from '../node-digest.ts'

/** The engine's hash of traces, by Node's own SHA-256. */
export const newTraceHash = (): GrowingHash => new GrowingHash(nodeDigest())

/** The same of every single run of a trace; `bytes` are its `hashedBytes`. */
export const runHashes = (trace: Trace, bytes: Uint8Array): readonly string[] => {
  const each = bytes.length / trace.count
  return Array.from({ length: trace.count }, (_, o) => {
    const hash = newTraceHash()
    hash.add(trace, bytes.subarray(o * each, (o + 1) * each))
    return hash.value()
  })
}
