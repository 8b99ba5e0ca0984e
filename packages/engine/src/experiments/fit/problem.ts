/** A number that a fit may move, within its bounds. */
export interface FreeParameter {
  readonly name: string
  /** Where the fit starts, within the bounds. */
  readonly value: number
  /** Lowest and highest value that is ever tried, inclusive. */
  readonly low: number
  readonly high: number
  /** `log` treats equal ratios as equal distances, and needs `low` > 0. */
  readonly scale: 'linear' | 'log'
  /** For the report only. */
  readonly unit?: string
}

/** A number, or the range [low, high] inside which every value is as good; ±Infinity leaves a side open. */
export type Target = number | readonly [low: number, high: number]

/** What a model gives for one published pattern. */
export interface Outcome {
  readonly id: string
  readonly value: number
  readonly target: Target
  /** Distance from the target that counts as 1; > 0, in the unit of the value. */
  readonly tolerance: number
  /** How often the pattern counts; 1 unless given. */
  readonly weight?: number
  /** Interval of the value over replicates, for the report only. */
  readonly interval?: readonly [low: number, high: number]
}

/** Values of all free parameters by name. */
export type ParameterValues = Readonly<Record<string, number>>

/**
 * Which parameters may move, and what the model makes of them.
 *
 * The outcomes must depend on the values alone: use the same seed for every evaluation. They come in
 * the same order, with the same targets, every time. An evaluation that throws, or gives a value that
 * is not finite, counts as infinitely bad.
 */
export interface FitProblem {
  readonly parameters: readonly FreeParameter[]
  readonly evaluate: (values: ParameterValues) => readonly Outcome[] | Promise<readonly Outcome[]>
  /**
   * Evaluates independent sets of values, in any order and side by side; answers in the order asked,
   * with an Error in the place of an evaluation that failed. One after the other unless given.
   */
  readonly evaluateMany?: (
    batch: readonly ParameterValues[],
  ) => Promise<readonly (readonly Outcome[] | Error)[]>
}

/** Everything wrong with a list of free parameters. */
const faultsOf = (parameters: readonly FreeParameter[]): string[] => {
  const names = parameters.map(({ name }) => name)
  return [
    ...(parameters.length === 0 ? ['invalid parameters: none; expected at least one'] : []),
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map(name => `duplicate parameter: ${name}`),
    ...parameters.flatMap(({ name, value, low, high, scale }) => {
      if (!(low < high && Number.isFinite(high - low)))
        return [`invalid range of ${name}: ${low} – ${high}; expected low < high`]
      if (scale === 'log' && low <= 0)
        return [`invalid range of ${name}: ${low} – ${high}; expected low > 0 on a log scale`]
      return value >= low && value <= high
        ? []
        : [`invalid value of ${name}: ${value}; expected ${low} – ${high}`]
    }),
  ]
}

/** Throws one error with all faults of the free parameters. */
export const checkParameters = (parameters: readonly FreeParameter[]): void => {
  const faults = faultsOf(parameters)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
