import type { PackedLoops } from './loop-scores.ts'

/** What named loops have of the change, at one instant. */
export interface NamedShares {
  /** Share among the named loops of its partition, in [−1, 1] with the sign, shape [named loop]. */
  readonly shares: Float64Array
  /** What the named loops have among all loops, 0–1, shape [partition]. */
  readonly coverage: Float64Array
}

/**
 * A function from relative scores (`loopScorer`) to the shares of named loops. Where coverage is low the
 * shares say little: most of the change is the work of loops without a name, above all of the minor
 * ones. The result is overwritten by the next call.
 *
 * `named` are positions among the loops (`matchPaths`).
 */
export const namedShares = (
  { partition, partitions }: Pick<PackedLoops, 'partition' | 'partitions'>,
  named: Int32Array,
): ((relative: Float64Array) => NamedShares) => {
  const result: NamedShares = {
    shares: new Float64Array(named.length),
    coverage: new Float64Array(partitions),
  }
  const { shares, coverage } = result
  return relative => {
    coverage.fill(0)
    for (let i = 0; i < named.length; i++)
      coverage[partition[named[i]]] += Math.abs(relative[named[i]])
    for (let i = 0; i < named.length; i++) {
      const whole = coverage[partition[named[i]]]
      shares[i] = whole > 0 ? relative[named[i]] / whole : 0
    }
    return result
  }
}
