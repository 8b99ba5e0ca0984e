/** How a course goes on: what it does in the end, and whether it turned on the way. */
export interface Shape {
  readonly kind: 'flat' | 'rise' | 'fall' | 'fall-rise' | 'rise-fall'
  /** Position of the turn; `null` without one. */
  readonly turn: number | null
  /** Largest distance from the start before the turn, or at the end without one. */
  readonly reach: number
  /** Value at the end less that at the start. */
  readonly change: number
}

/** A shape that goes from its start to its end without a turn. */
const straight = (change: number, notice: number): Shape => {
  const kind = change > notice ? 'rise' : change < -notice ? 'fall' : 'flat'
  return { kind, turn: null, reach: Math.abs(change), change }
}

/** The shape of a course, of which only changes of more than `notice` count. */
export const shapeOf = (values: readonly number[], notice: number): Shape => {
  const start = values[0] ?? 0
  const end = values.at(-1) ?? start
  const low = values.indexOf(Math.min(...values))
  const high = values.indexOf(Math.max(...values))
  const fall = start - (values[low] ?? start)
  const rise = (values[high] ?? start) - start
  // as deep as a turn is on its shallower side
  const valley = Math.min(fall, end - (values[low] ?? end))
  const hill = Math.min(rise, (values[high] ?? end) - end)
  const change = end - start
  if (Math.max(valley, hill) > notice)
    return valley >= hill
      ? { kind: 'fall-rise', turn: low, reach: fall, change }
      : { kind: 'rise-fall', turn: high, reach: rise, change }
  return straight(change, notice)
}

/**
 * The shape of what somebody drew, as its distance from a line that moves by itself. A turn counts only where
 * the drawing turns, and not where that line alone does.
 */
export const drawnShape = (
  drawn: readonly number[],
  line: readonly number[],
  notice: number,
): Shape => {
  const shape = shapeOf(
    drawn.map((value, i) => value - (line[i] ?? 0)),
    notice,
  )
  const turns = shape.turn !== null && shapeOf(drawn, notice).turn !== null
  return turns ? shape : straight(shape.change, notice)
}
