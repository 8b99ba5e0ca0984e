/** A non-linear effect given by points: straight lines between them, flat beyond the ends. */
export interface Table {
  /** Ascending, at least two. */
  readonly x: readonly number[]
  /** As many as `x`. */
  readonly y: readonly number[]
}

/** Value of a table function at `input`. */
export const lookUp = ({ x, y }: Table, input: number): number => {
  const last = x.length - 1
  if (!(input > x[0])) return y[0]
  if (input >= x[last]) return y[last]
  let i = 1
  while (x[i] < input) i++
  return y[i - 1] + ((y[i] - y[i - 1]) * (input - x[i - 1])) / (x[i] - x[i - 1])
}
