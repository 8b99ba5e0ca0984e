/** A condensed link of a loop: a rise of `from` moves `to` in the direction of the sign. */
export type LoopEdge = readonly [from: string, sign: '+' | '-', to: string]

/** A feedback loop by name: what it tells, and the one link that only it uses. */
export interface NamedLoop {
  /** As in diagrams: B balances, R reinforces. */
  readonly id: string
  /** Plain words, capitalised. */
  readonly label: string
  /** One sentence. */
  readonly story: string
  /** + reinforces, − balances: the product of the signs of its edges. */
  readonly polarity: '+' | '-'
  /** In order; the last leads back to the first. */
  readonly edges: readonly LoopEdge[]
  /** The link that is held still when the loop is cut, and how; or why no run can do that. */
  readonly cut: { readonly edge: readonly [from: string, to: string] } & (
    { readonly held: string } | { readonly impossible: string }
  )
}
