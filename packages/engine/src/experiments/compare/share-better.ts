import { shareInterval } from '../../numerics/intervals.ts'

/** Share of pairs with its interval. */
export interface PairShare {
  readonly share: number
  /** Ends of the score interval (Wilson) of the share. */
  readonly low: number
  readonly high: number
}

/**
 * Share of pairs whose gain is positive, ties counted half. With ties the interval is wider than it had
 * to be. `gains` not empty, positive where it is better; `coverage` in (0, 1).
 */
export const shareBetter = (gains: ArrayLike<number>, coverage: number): PairShare => {
  let counted = 0
  for (let i = 0; i < gains.length; i++) counted += gains[i] > 0 ? 1 : gains[i] === 0 ? 0.5 : 0
  const [low, high] = shareInterval(counted, gains.length, coverage)
  return { share: counted / gains.length, low, high }
}
