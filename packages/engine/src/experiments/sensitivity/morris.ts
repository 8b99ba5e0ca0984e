import { KeyedRandom, streamOf } from '../../numerics/random.ts'
import { mean, standardDeviation } from '../../numerics/statistics.ts'
import { moved, type Design } from '../designs/design.ts'
import { shuffled } from '../designs/shuffled.ts'
import { bootstrapIntervals, type Resampling } from './bootstrap.ts'
import { estimateOf, type Estimates } from './estimate.ts'

export type MorrisMeasure = 'muStar' | 'mu' | 'sigma'

/** Levels of each input; with four, a step of 2/3 makes all of them equally likely. */
const LEVELS = 4
const STEP = LEVELS / 2 / (LEVELS - 1)

const starts = streamOf('morris starts')
const orders = streamOf('morris orders')

/** A walk through the cube of inputs that changes each of them once. */
export type Trajectory = Design

/**
 * Trajectories of Morris’s screening (Morris 1991, doi:10.1080/00401706.1991.10484804): each begins at a
 * level of chance, 0, 1/3, 2/3 or 1, of every input, and moves the inputs in an order of chance, one after the
 * other, by 2/3 to where there is room. One more point than inputs for each; corners of the cube occur.
 */
export const morrisDesign = (
  dimensions: number,
  trajectories: number,
  seed: string,
): readonly Trajectory[] => {
  const random = KeyedRandom.fromSeed(seed)
  return Array.from({ length: trajectories }, (_, t) => {
    const start: readonly number[] = Array.from({ length: dimensions }, (_, d) => {
      random.draw(starts, 0, t, d)
      return (random.words[0] & (LEVELS - 1)) / (LEVELS - 1)
    })
    const points = [start]
    for (const d of shuffled(dimensions, random, orders, t)) {
      const last = points[points.length - 1]
      points.push(moved(last, d, last[d] < 0.5 ? last[d] + STEP : last[d] - STEP))
    }
    return points
  })
}

/**
 * Elementary effects of every input, one for each trajectory whose two runs finished:
 *
 *   (y(x + Δ eᵢ) − y(x)) / Δ
 *
 * in units of the output over the whole range of the input. `outputs` are in the order of the points, `NaN` where
 * a run failed.
 */
export const elementaryEffects = (
  trajectories: readonly Trajectory[],
  outputs: readonly number[],
): readonly (readonly number[])[] => {
  const effects: number[][] = Array.from({ length: trajectories[0][0].length }, () => [])
  let row = 0
  for (const points of trajectories) {
    for (let k = 1; k < points.length; k++) {
      const d = points[k].findIndex((place, i) => place !== points[k - 1][i])
      const effect = (outputs[row + k] - outputs[row + k - 1]) / (points[k][d] - points[k - 1][d])
      if (!Number.isNaN(effect)) effects[d].push(effect)
    }
    row += points.length
  }
  return effects
}

const measures = (effects: readonly number[]): readonly number[] => [
  mean(effects.map(Math.abs)),
  mean(effects),
  standardDeviation(effects),
]

/**
 * Morris’s measures of one input from its elementary effects, at least one, with bootstrap intervals over
 * trajectories:
 *
 *   μ* = mean |effect|   how much the input matters (Campolongo et al. 2007, doi:10.1016/j.envsoft.2006.10.004)
 *   μ  = mean effect     in which direction
 *   σ  = their standard deviation   how much that depends on where it stands and on the other inputs
 */
export const morrisMeasures = (
  effects: readonly number[],
  resampling: Resampling,
): Estimates<MorrisMeasure> => {
  const [muStar, mu, sigma] = measures(effects)
  const intervals = bootstrapIntervals(
    effects.length,
    drawn => measures(Array.from(drawn, i => effects[i])),
    resampling,
  )
  return {
    muStar: estimateOf(muStar, intervals[0]),
    mu: estimateOf(mu, intervals[1]),
    sigma: estimateOf(sigma, intervals[2]),
  }
}
