/** Seconds of waiting from which it is offered to be cut short. */
const tooLong = 20

/** Seconds that all of it should take at most. */
const bearable = 10

/** Numbers of runs that are offered, the most first. */
const offered = [50, 20, 10, 5] as const

/** A wait that is long, and how it could be shorter. */
export interface LongWait {
  /** Seconds that are left as far as can be told. */
  readonly seconds: number
  /** Runs that would take a bearable time. */
  readonly runs: number
}

/** What is left to wait for after so many runs of all in so many seconds; `null` where that is not long. */
export const longWait = (shown: number, of: number, seconds: number): LongWait | null => {
  if (shown < 1) return null
  const each = seconds / shown
  const left = (of - shown) * each
  const fewer = offered.filter(runs => runs < of)
  const runs = fewer.find(count => count * each <= bearable) ?? fewer.at(-1)
  return left < tooLong || runs === undefined ? null : { seconds: left, runs }
}
