import { GrowingHash, type Trace } from '@burnout/engine'
import { nodeDigest } from '../node-digest.ts'

/** The engine's hash of traces, by Node's own SHA-256. */
export const newTraceHash = (): GrowingHash => new GrowingHash(nodeDigest())

/**
 * Adds a trace to the hash of an ensemble, and gives that of every single run; `bytes` are its `hashedBytes`. Each
 * run goes into both in turn, while it is near the processor.
 */
export const addToHash = (
  ensemble: GrowingHash,
  trace: Trace,
  bytes: Uint8Array,
): readonly string[] => {
  const each = bytes.length / trace.count
  return Array.from({ length: trace.count }, (_, o) => {
    const run = bytes.subarray(o * each, (o + 1) * each)
    ensemble.add(trace, run)
    const own = newTraceHash()
    own.add(trace, run)
    return own.value()
  })
}
