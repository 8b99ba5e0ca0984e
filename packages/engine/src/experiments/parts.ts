import type { ExperimentProgress } from './progress.ts'

/**
 * An experiment in parts that know nothing of each other, so that a caller may share them among threads:
 * whoever has the same arguments has the same parts. No result depends on who measures a part, or when.
 */
export interface Parts<Measured, Result> {
  /** Work in each part, in clinician-days or what takes as long, shape [part]. */
  readonly efforts: readonly number[]
  /** Runs the part at a position; yields how much of its effort is done. */
  readonly measure: (part: number) => Generator<number, Measured, undefined>
  /** What all parts say, in their order. */
  readonly join: (measured: readonly Measured[]) => Result
}

/** The whole effort of an experiment, in clinician-days. */
export const effortOf = ({ efforts }: Pick<Parts<unknown, unknown>, 'efforts'>): number =>
  efforts.reduce((sum, effort) => sum + effort, 0)

/** Runs one part after another; yields how far they have come, in clinician-days. */
export function* inTurn<Measured, Result>(
  parts: Parts<Measured, Result>,
): Generator<ExperimentProgress, Result, undefined> {
  const total = effortOf(parts)
  const measured: Measured[] = []
  let before = 0
  for (const [part, effort] of parts.efforts.entries()) {
    const measuring = parts.measure(part)
    let next = measuring.next()
    for (; next.done !== true; next = measuring.next()) yield { done: before + next.value, total }
    measured.push(next.value)
    before += effort
  }
  return parts.join(measured)
}

/** Runs all parts at once. */
export const measureAll = <Measured, Result>(parts: Parts<Measured, Result>): Result => {
  const running = inTurn(parts)
  for (;;) {
    const { done, value } = running.next()
    if (done) return value
  }
}

/** Blocks of replicates, each with its first and how many it has. */
export const blocksOf = (
  replicates: number,
  block: number,
): readonly { readonly first: number; readonly count: number }[] =>
  Array.from({ length: Math.ceil(replicates / block) }, (_, k) => ({
    first: k * block,
    count: Math.min(block, replicates - k * block),
  }))
