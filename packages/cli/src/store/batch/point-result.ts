import {
  bandOf,
  hashedBytes,
  resultOf,
  seriesNames,
  compileScenario,
  type Band,
  type EnsembleResult,
  type Scenario,
  type SeriesName,
  type Trace,
} from '@burnout/engine'
import type { BatchStore } from './batch-store.ts'
import { newTraceHash, runHashes } from './trace-hash.ts'

/** Bytes of recorded values that are held at a time while bands are made of them. */
const mostBytes = 32_000_000

/** Bands of every series of a point, made of as many series at a time as memory may hold. */
const bandsOf = (
  store: BatchStore,
  point: number,
  bytesOfSeries: number,
): Record<SeriesName, Band> => {
  const atOnce = Math.max(1, Math.floor(mostBytes / bytesOfSeries))
  const bands: [SeriesName, Band][] = []
  for (let from = 0; from < seriesNames.length; from += atOnce) {
    const to = Math.min(seriesNames.length, from + atOnce)
    const traces = store.seriesOf(point, from, to)
    for (const [i, name] of seriesNames.slice(from, to).entries())
      bands.push([name, bandOf(traces, name, i)])
  }
  return Object.fromEntries(bands) as Record<SeriesName, Band>
}

/**
 * The result of the finished runs of a point, `null` where there are none. Blocks pass one by one, in
 * replicate order and with the hashes of their runs, through `see`, so that memory does not grow with their
 * number.
 */
export const pointResult = (
  store: BatchStore,
  point: number,
  scenario: Scenario,
  see: (trace: Trace, hashes: readonly string[]) => void,
): EnsembleResult | null => {
  const hash = newTraceHash()
  let replicates = 0
  let t: readonly number[] = []
  for (const trace of store.tracesOf(point)) {
    const bytes = hashedBytes(trace)
    hash.add(trace, bytes)
    replicates += trace.count
    t = [...trace.t]
    see(trace, runHashes(trace, bytes))
  }
  if (replicates === 0) return null
  return resultOf(scenario, compileScenario(scenario), {
    replicates,
    hash: hash.value(),
    t,
    series: bandsOf(store, point, 8 * t.length * replicates),
  })
}
