/** Part of the height between the extremes of a curve that a turn must have to be told. */
const worthATurn = 0.25

/** Numbers from which the course of a curve is told. */
export interface Course {
  readonly start: number
  readonly end: number
  readonly way: 'rises' | 'falls' | 'stays'
  /** Where it turns in between; `null` where it does not. */
  readonly turn: {
    readonly month: number
    readonly value: number
    readonly first: 'rises' | 'falls'
  } | null
}

/**
 * How a curve goes from its first to its last value: whether it rises or falls by at least `least`, and the one
 * place in between where it goes clearly beyond both. `null` for a curve without values.
 */
export const courseOf = (
  months: readonly number[],
  values: readonly number[],
  least: number,
): Course | null => {
  const known = values.flatMap((value, i) => (Number.isFinite(value) ? [{ value, i }] : []))
  if (known.length === 0) return null
  const start = known[0].value
  const end = known[known.length - 1].value
  const by = (better: (a: number, b: number) => boolean) =>
    known.reduce((most, each) => (better(each.value, most.value) ? each : most))
  const top = by((a, b) => a > b)
  const foot = by((a, b) => a < b)
  const above = top.value - Math.max(start, end)
  const beneath = Math.min(start, end) - foot.value
  const beyond = Math.max(above, beneath)
  const turns = beyond >= least && beyond >= worthATurn * (top.value - foot.value)
  const there = above >= beneath ? top : foot
  return {
    start,
    end,
    way: Math.abs(end - start) < least ? 'stays' : end > start ? 'rises' : 'falls',
    turn: turns
      ? {
          month: Math.round(months[there.i]),
          value: there.value,
          first: there === top ? 'rises' : 'falls',
        }
      : null,
  }
}
