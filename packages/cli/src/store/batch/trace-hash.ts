import { GrowingHash, type Trace } from '@burnout/engine'
import { nodeDigest } from '../node-digest.ts'

/** The engine's hash of traces, by Node's own SHA-256. */
export const newTraceHash = (): GrowingHash => new GrowingHash(nodeDigest())

/** The same of a single trace. */
export const traceHash = (trace: Trace): string => {
  const hash = newTraceHash()
  hash.add(trace)
  return hash.value()
}
