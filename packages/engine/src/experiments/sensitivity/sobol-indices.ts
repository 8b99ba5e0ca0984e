import { sobolDesign, MOST_SOBOL_FACTORS } from '../designs/sobol.ts'
import { moved, type Design } from '../designs/design.ts'
import { bootstrapIntervals, type Resampling } from './bootstrap.ts'
import { estimateOf, type Estimates } from './estimate.ts'

export type SobolMeasure = 'total' | 'first'

/** Inputs of one analysis: two points of the sequence are taken side by side. */
export const MOST_SOBOL_INPUTS = MOST_SOBOL_FACTORS / 2

/**
 * Points for Sobol indices (Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018), in `samples` blocks of
 * d + 2 rows: a point A, A with the i-th input taken from B for each i in turn, and B, where (A, B) is a point of a
 * scrambled Sobol sequence of 2 d dimensions. Fails beyond 32 inputs.
 */
export const saltelliDesign = (dimensions: number, samples: number, seed: string): Design =>
  sobolDesign(2 * dimensions, samples, seed).flatMap(both => {
    const a = both.slice(0, dimensions)
    const b = both.slice(dimensions)
    return [a, ...a.map((_, i) => moved(a, i, b[i])), b]
  })

/** Positions of the samples of which every run finished. */
const wholeSamples = (outputs: readonly number[], rows: number): Int32Array =>
  Int32Array.from({ length: outputs.length / rows }, (_, n) => n).filter(n =>
    outputs.slice(n * rows, (n + 1) * rows).every(output => !Number.isNaN(output)),
  )

/** First and total index of every input from the samples at `at`: S₁, T₁, S₂, T₂, … */
const indices = (
  outputs: readonly number[],
  dimensions: number,
  at: ArrayLike<number>,
): readonly number[] => {
  const rows = dimensions + 2
  const count = at.length
  let sum = 0
  for (let n = 0; n < count; n++) sum += outputs[at[n] * rows] + outputs[at[n] * rows + rows - 1]
  const centre = sum / (2 * count)
  let squares = 0
  const first = new Float64Array(dimensions)
  const total = new Float64Array(dimensions)
  for (let n = 0; n < count; n++) {
    const row = at[n] * rows
    const a = outputs[row] - centre
    const b = outputs[row + rows - 1] - centre
    squares += a * a + b * b
    for (let i = 0; i < dimensions; i++) {
      const swapped = outputs[row + 1 + i] - centre
      first[i] += b * (swapped - a)
      total[i] += (a - swapped) ** 2
    }
  }
  const variance = squares / (2 * count)
  // where nothing moves, nobody moves it
  const share = (part: number) => (variance === 0 ? 0 : part / count / variance)
  return Array.from(first, (_, i) => [share(first[i]), share(total[i] / 2)]).flat()
}

/**
 * Sobol indices of every input: the share of the output’s variance that goes when the input becomes known
 * (first), and the share that stays when all others are known (total).
 *
 *   Sᵢ = (1/N) Σ f(B) (f(Aᵢ) − f(A)) / V       Saltelli et al. 2010, estimator (b)
 *   Tᵢ = (1/2N) Σ (f(A) − f(Aᵢ))² / V          Jansen 1999, doi:10.1016/S0010-4655(98)00154-4
 *
 * Aᵢ is A with the i-th input from B, V the variance over A and B; outputs are centred first. Outputs stand in the
 * order of `saltelliDesign`, `NaN` where a run failed, which leaves its sample out; at least one sample must be
 * whole. Intervals are bootstrap intervals over samples; as a Sobol sequence is evener than chance, they are rather
 * too wide. 0 where the output does not vary.
 */
export const sobolIndices = (
  outputs: readonly number[],
  dimensions: number,
  resampling: Resampling,
): readonly Estimates<SobolMeasure>[] => {
  const samples = wholeSamples(outputs, dimensions + 2)
  const values = indices(outputs, dimensions, samples)
  const intervals = bootstrapIntervals(
    samples.length,
    drawn =>
      indices(
        outputs,
        dimensions,
        drawn.map(n => samples[n]),
      ),
    resampling,
  )
  return Array.from({ length: dimensions }, (_, i) => ({
    total: estimateOf(values[2 * i + 1], intervals[2 * i + 1]),
    first: estimateOf(values[2 * i], intervals[2 * i]),
  }))
}
