import type { Trace } from '../../model/trace.ts'

/** Fills `into` with one series at one record, replicate by replicate, and returns it. */
export type ReadColumn = (series: number, record: number, into: Float64Array) => Float64Array

const replicatesIn = (traces: readonly Trace[]): readonly number[] =>
  traces.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i))

/** Numbers of the replicates that every ensemble finished, ascending. */
export const commonReplicates = (ensembles: readonly (readonly Trace[])[]): readonly number[] => {
  const [first = [], ...others] = ensembles.map(replicatesIn)
  const rest = others.map(replicates => new Set(replicates))
  return first.filter(replicate => rest.every(set => set.has(replicate))).sort((a, b) => a - b)
}

/** Reads the given replicates of an ensemble, in their order; each must be in one of its traces. */
export const columnReader = (
  traces: readonly Trace[],
  replicates: readonly number[],
): ReadColumn => {
  const places = replicates.map(replicate => {
    const trace = traces.find(({ first, count }) => replicate >= first && replicate < first + count)
    if (trace === undefined)
      throw new RangeError(`missing replicate: ${replicate}; expected one that has run`)
    return { trace, offset: replicate - trace.first }
  })
  return (series, record, into) => {
    for (let i = 0; i < places.length; i++) {
      const { trace, offset } = places[i]
      into[i] = trace.values[(series * trace.t.length + record) * trace.count + offset]
    }
    return into
  }
}

/** Two ensembles with the same luck, replicate by replicate. */
export interface Pairs {
  /** Numbers of the replicates that both finished, ascending; at least 2. */
  readonly replicates: readonly number[]
  /** Days since the start of every record. */
  readonly t: readonly number[]
  readonly reference: ReadColumn
  readonly other: ReadColumn
}

/**
 * Pairs the replicates of two ensembles by their numbers. What only one of them finished is left out.
 * Fails on fewer than two pairs and on different records.
 */
export const pairsOf = (reference: readonly Trace[], other: readonly Trace[]): Pairs => {
  const replicates = commonReplicates([reference, other])
  if (replicates.length < 2)
    throw new RangeError(`too few pairs: ${replicates.length}; expected at least 2`)
  const [t, otherT] = [reference[0].t, other[0].t]
  if (t.join() !== otherT.join())
    throw new RangeError(
      `different records: ${t.length} and ${otherT.length} of them; expected the same days`,
    )
  return {
    replicates,
    t: [...t],
    reference: columnReader(reference, replicates),
    other: columnReader(other, replicates),
  }
}
