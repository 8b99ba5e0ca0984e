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
import { Room } from './room.ts'
import { addToHash, newTraceHash } from './trace-hash.ts'

/** Bytes of recorded values that are held at a time while bands are made of them. */
const mostBytes = 32_000_000

type Bands = Record<SeriesName, Band>

/** Bands of every series of a point whose runs are all at hand. */
const bandsOf = (traces: readonly Trace[]): Bands =>
  Object.fromEntries(seriesNames.map(name => [name, bandOf(traces, name)] as const)) as Bands

/** Bands of every series of a point, made of so many series at a time. */
const bandsInTurn = (store: BatchStore, point: number, atOnce: number, room: Room): Bands => {
  const bands: [SeriesName, Band][] = []
  for (let from = 0; from < seriesNames.length; from += atOnce) {
    const to = Math.min(seriesNames.length, from + atOnce)
    room.clear()
    const traces = store.seriesOf(point, from, to, room)
    for (const [i, name] of seriesNames.slice(from, to).entries())
      bands.push([name, bandOf(traces, name, i)])
  }
  return Object.fromEntries(bands) as Bands
}

/** What makes results of one point after the other, in the same memory. */
export class PointResults {
  readonly #store: BatchStore
  readonly #most: number
  readonly #room = new Room()
  #turned = new Float64Array(0)

  /** A point with more than `most` bytes of recorded values is read again for its bands, some series at a time. */
  constructor(store: BatchStore, most = mostBytes) {
    this.#store = store
    this.#most = most
  }

  /**
   * The result of the finished runs of a point, `null` where there are none. Blocks pass one by one, in
   * replicate order and with the hashes of their runs, through `see`, so that memory does not grow with their
   * number. What `see` is given is overwritten after it has returned.
   */
  of(
    point: number,
    scenario: Scenario,
    see: (trace: Trace, hashes: readonly string[]) => void,
  ): EnsembleResult | null {
    const [room, most] = [this.#room, this.#most]
    const hash = newTraceHash()
    let replicates = 0
    let t: readonly number[] = []
    let held: Trace[] | null = []
    let heldBytes = 0
    room.clear()
    for (const trace of this.#store.tracesOf(point, room)) {
      const { values } = trace
      if (this.#turned.length < values.length) this.#turned = new Float64Array(values.length)
      const runs = addToHash(hash, trace, hashedBytes(trace, this.#turned))
      replicates += trace.count
      t = [...trace.t]
      see(trace, runs)
      heldBytes += values.byteLength
      if (heldBytes > most) held = null
      if (held === null) room.clear()
      else held.push(trace)
    }
    if (replicates === 0) return null
    const atOnce = Math.max(1, Math.floor(most / (8 * t.length * replicates)))
    return resultOf(scenario, compileScenario(scenario), {
      replicates,
      hash: hash.value(),
      t,
      series: held === null ? bandsInTurn(this.#store, point, atOnce, room) : bandsOf(held),
    })
  }
}
