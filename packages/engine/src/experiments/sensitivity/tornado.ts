import { meanInterval } from '../../numerics/intervals.ts'
import { mean } from '../../numerics/statistics.ts'
import { estimateOf, type Estimate } from './estimate.ts'

export type TornadoMeasure = 'atLow' | 'atHigh'

/**
 * How far an output moves when one input is moved and all others held: the mean of the paired differences,
 * replicate by replicate with the same luck, with its interval by Student’s t. Both lists are in the same order;
 * the interval is without end for a single pair.
 */
export const pairedMove = (
  moved: readonly number[],
  held: readonly number[],
  coverage: number,
): Estimate => {
  const differences = moved.map((value, o) => value - held[o])
  return estimateOf(mean(differences), meanInterval(differences, coverage))
}
