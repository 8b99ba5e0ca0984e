/** Middle of the values; the mean of the two in the middle when their number is even. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2
}

/** Median of what one series is of another, round by round: what a busy moment slows, it slows in both. */
export const ratioOf = (over: readonly number[], under: readonly number[]): number =>
  median(over.map((value, round) => value / under[round]))

/** Seconds on the wall that something takes. */
export const secondsOf = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1_000
}

/** The same for work that is waited for. */
export const secondsUntil = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

/** Measures once; returns seconds. */
export type Contender = () => number | Promise<number>

/**
 * Measures all contenders once in every round, one after the other, so that a machine that is slow for
 * a while is slow for all of them. `warmUps` rounds before are not kept.
 */
export const interleaved = async <Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
  warmUps = 1,
): Promise<Record<Name, number[]>> => {
  const names = Object.keys(contenders) as Name[]
  const measured = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<
    Name,
    number[]
  >
  for (let round = -warmUps; round < rounds; round++)
    for (const name of names) {
      const seconds = await contenders[name]()
      if (round >= 0) measured[name].push(seconds)
    }
  return measured
}
