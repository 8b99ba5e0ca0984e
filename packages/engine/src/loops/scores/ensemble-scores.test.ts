import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FlowStructure } from '../graph/structure.ts'
import { ensembleLinkScorer } from './ensemble-scores.ts'
import { linkScorer } from './link-scores.ts'
import type { ScoringWindow } from './window.ts'

/** A filled and a drained stock, each moving both of its own flow and that of the other. */
const structure: FlowStructure = {
  stocks: ['first', 'second'],
  flows: [
    { name: 'filling', to: 0, sign: 1 },
    { name: 'draining', to: 1, sign: -1 },
  ],
}

const scoresOf = (...windows: readonly ScoringWindow[]): number[] => {
  const out = new Float64Array(4)
  ensembleLinkScorer(structure)(windows, out)
  return [...out]
}

/** A window in which each flow changes by the slopes times what the stocks moved by. */
const windowOf = (
  [first, second]: readonly number[],
  slopes: readonly (readonly number[])[],
  noise = 0,
): ScoringWindow => {
  const moved = Float64Array.of(first, second)
  const before = Float64Array.of(10, 10)
  const swapped = Float64Array.from(
    [0, 1].flatMap(j => [0, 1].map(f => before[f] + slopes[j][f] * moved[j] + noise)),
  )
  const after = Float64Array.from(
    [0, 1],
    f => before[f] + slopes[0][f] * moved[0] + slopes[1][f] * moved[1],
  )
  return { moved, before, after, swapped, outside: before }
}

const slopes = [
  [-0.2, 0.3],
  [0.5, 0.1],
]

const move = fc.double({ min: 0.1, max: 2, noNaN: true })

test('of one run, and of the same run twice, the scores are those of its links', () => {
  fc.assert(
    fc.property(move, move, (first, second) => {
      const window = windowOf([first, -second], slopes)
      const out = new Float64Array(4)
      linkScorer(structure)(window, out)
      for (const scores of [scoresOf(window), scoresOf(window, window)])
        scores.forEach((score, at) => expect(score / out[at]).toBeCloseTo(1, 9))
    }),
  )
})

test('runs that go opposite ways have one sign where the same link moves them', () => {
  const up = windowOf([1, 0.3], slopes)
  const down = windowOf([-1, -0.3], slopes)
  scoresOf(up, down).forEach((score, at) => expect(score).toBeCloseTo(scoresOf(up)[at], 12))
})

test('a run whose mean stands nearly still does not turn the sign of a link', () => {
  const moving = windowOf([1, 1], slopes)
  // the people behind the mean change a flow that the mean alone would hardly change, the other way
  const still = windowOf([1e-3, 1e-3], slopes, -0.4)
  const alone = new Float64Array(4)
  linkScorer(structure)(still, alone)
  const signs = (scores: ArrayLike<number>) => Array.from(scores, Math.sign)
  expect(signs(alone)).not.toEqual(signs(scoresOf(moving)))
  expect(signs(scoresOf(moving, still))).toEqual(signs(scoresOf(moving)))
})

test('the order of the runs does not matter, and nothing that stands still has a link', () => {
  const [a, b] = [windowOf([1, 0.5], slopes), windowOf([-0.2, 0.7], slopes)]
  scoresOf(a, b).forEach((score, at) => expect(score).toBeCloseTo(scoresOf(b, a)[at], 12))
  const still = windowOf([0, 1], slopes)
  expect(scoresOf(still, still).slice(0, 2)).toEqual([0, 0])
})
