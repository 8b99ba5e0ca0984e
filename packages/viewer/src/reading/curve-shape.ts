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
  const kind = change > notice ? 'rise' : change < -notice ? 'fall' : 'flat'
  return { kind, turn: null, reach: Math.abs(change), change }
}
