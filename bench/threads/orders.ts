import type { CompiledRun } from '@burnout/engine'

/** What a worker is given to begin with: an ensemble, and the replicates of it that are its own. */
export interface Orders {
  readonly run: CompiledRun
  readonly first: number
  readonly count: number
}

/** What a worker is asked for: so many days of its replicates, or so many runs of the common kernel. */
export type Errand =
  | { readonly kind: 'tick'; readonly days: number }
  | { readonly kind: 'kernel'; readonly runs: number }

/** What it answers when it is done; at the start, the bytes that its worlds take. */
export interface Answer {
  readonly bytes: number
}
