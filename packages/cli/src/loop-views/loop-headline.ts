import type { LoopName, LoopScoreResult } from '@burnout/engine'

/** The loops in charge in a month, from the last stretch that has begun by then. */
export const headlineAt = (
  { dominance }: Pick<LoopScoreResult, 'dominance'>,
  month: number,
): readonly LoopName[] => dominance.filter(({ from }) => from <= month).at(-1)?.loops ?? []
