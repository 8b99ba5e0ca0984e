import { boundedStep } from './bounded-step.ts'
import { slopesOf, type Differences } from './differences.ts'
import type { Evaluator, Point } from './evaluator.ts'

/** Relative to the square of the largest singular value of the slopes. */
export const FIRST_DAMPING = 1e-2
const LEAST_DAMPING = 1e-6

/** Dampings tried side by side, relative to the one that did best in the step before. */
export const TRIED = [0.1, 1, 10, 100]

const same = (a: readonly number[], b: readonly number[]): boolean => a.every((x, j) => x === b[j])

const furthest = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, x, j) => Math.max(most, Math.abs(x - b[j])), 0)

export interface Search {
  readonly found: Point | null
  readonly damping: number
}

/** The best of several damped steps, damped more until one is better or all are too small. */
export const search = async (
  evaluator: Evaluator,
  here: Point,
  slopes: Differences,
  first: number,
  smallestStep: number,
  left: () => number,
): Promise<Search> => {
  const matrix = slopesOf(here, slopes, ({ residuals }, row) => residuals[row])
  for (let damping = first; ; damping *= 1e4) {
    const steps = TRIED.map(factor => {
      const tried = Math.max(damping * factor, LEAST_DAMPING)
      return { tried, at: boundedStep(matrix, here.residuals, here.at, tried) }
    })
    const asked = steps
      // in a corner, several dampings may lead to the same point
      .filter(({ at }, i) => steps.findIndex(other => same(other.at, at)) === i)
      .filter(({ at }) => furthest(at, here.at) >= smallestStep)
      .slice(0, Math.max(left(), 0))
    if (asked.length === 0) return { found: null, damping }
    const points = await evaluator.evaluate(asked.map(({ at }) => at))
    let best: Search = { found: null, damping }
    points.forEach((point, i) => {
      if (point !== null && point.cost < (best.found ?? here).cost)
        best = { found: point, damping: asked[i].tried }
    })
    if (best.found !== null) return best
  }
}
