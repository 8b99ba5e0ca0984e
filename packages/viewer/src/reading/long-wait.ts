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

/** Seconds that it may take before a first run begins: scripts come, workers start, code is compiled. */
const starting = 3

/** So many runs after so many seconds of waiting. */
export interface Reached {
  readonly runs: number
  readonly seconds: number
}

/** Seconds that a run takes: as the runs after the first were had, or what is left of the first beside starting. */
const secondsEach = (first: Reached, now: Reached): number =>
  now.runs > first.runs
    ? (now.seconds - first.seconds) / (now.runs - first.runs)
    : Math.max(0, now.seconds - starting) / now.runs

/**
 * What is left to wait for; `null` where that is not long.
 *
 * @param first what the first answer told.
 * @param now what the newest does.
 */
export const longWait = (first: Reached, now: Reached, of: number): LongWait | null => {
  const shown = now.runs
  if (shown < 1) return null
  const each = secondsEach(first, now)
  const left = (of - shown) * each
  const fewer = offered.filter(runs => runs < of)
  const runs = fewer.find(count => count * each <= bearable) ?? fewer.at(-1)
  return left < tooLong || runs === undefined ? null : { seconds: left, runs }
}
