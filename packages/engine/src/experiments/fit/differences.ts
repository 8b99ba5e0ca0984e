import type { Evaluator, Point } from './evaluator.ts'

type Neighbour = Point | null | undefined

/** What was evaluated on both sides of a point, for each parameter. */
export interface Differences {
  /** Null where the model failed, undefined where it was not asked. */
  readonly up: readonly Neighbour[]
  readonly down: readonly Neighbour[]
}

const moved = (at: readonly number[], j: number, by: number): readonly number[] =>
  at.map((place, i) => (i === j ? place + by : place))

/**
 * A row of slopes for each pattern, a column for each parameter, for the whole range of the parameter:
 * central where both neighbours are known. A column is NaN where no neighbour could be evaluated.
 */
export const slopesOf = (
  here: Point,
  { up, down }: Differences,
  read: (point: Point, row: number) => number,
): number[][] =>
  here.outcomes.map((_, row) =>
    here.at.map((_, j) => {
      const above = up[j] ?? here
      const below = down[j] ?? here
      return above === below
        ? Number.NaN
        : (read(above, row) - read(below, row)) / (above.at[j] - below.at[j])
    }),
  )

/**
 * How much of the length of each column of slopes may come from jumps of the model, such as a person
 * who leaves or does not: √(Σ second² / 12) / step over the rows, where second = up + down − 2 · here.
 *
 * Independent jumps of variance σ² give 6σ² in second, and σ² / (2 · step²) in the slope. Curvature
 * counts as jumps too. NaN where a neighbour is missing.
 */
export const roughnessOf = (
  here: Point,
  { up, down }: Differences,
  step: number,
  read: (point: Point, row: number) => number,
): number[] =>
  here.at.map((_, j) => {
    const [above, below] = [up[j] ?? null, down[j] ?? null]
    if (above === null || below === null) return Number.NaN
    let sum = 0
    for (let row = 0; row < here.outcomes.length; row++) {
      const second = read(above, row) + read(below, row) - 2 * read(here, row)
      sum += second * second
    }
    return Math.sqrt(sum / 12) / step
  })

/**
 * Evaluates neighbours at a distance of `step` of each range, never outside it. One side costs one evaluation for
 * each parameter, towards the middle of its range; both sides cost up to two, less what is `known`
 * of the same point. All go out as one batch.
 */
export const differences = async (
  evaluator: Evaluator,
  here: Point,
  step: number,
  sides: 'one' | 'both',
  known: Differences | null = null,
): Promise<Differences> => {
  const up: Neighbour[] = here.at.map((_, j) => known?.up[j])
  const down: Neighbour[] = here.at.map((_, j) => known?.down[j])
  const asked = here.at.flatMap((place, j) => {
    const inside = [
      { j, into: up, by: step },
      { j, into: down, by: -step },
    ].filter(({ by }) => place + by >= 0 && place + by <= 1)
    const inwards = inside.filter(({ by }) => by > 0 === place <= 0.5)
    return (sides === 'both' ? inside : inwards).filter(({ into }) => into[j] === undefined)
  })
  const points = await evaluator.evaluate(asked.map(({ j, by }) => moved(here.at, j, by)))
  asked.forEach(({ j, into }, i) => (into[j] = points[i]))
  return { up, down }
}
