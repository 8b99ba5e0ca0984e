/** Counts of people by whether they were exposed and whether it happened to them. */
export interface TwoByTwo {
  readonly exposedCases: number
  readonly exposedOthers: number
  readonly unexposedCases: number
  readonly unexposedOthers: number
}

/**
 * How many times higher the odds are among the exposed: (a · d) / (b · c). Infinity where no
 * exposed other or unexposed case was seen; NaN where the counts say nothing.
 */
export const oddsRatio = (counts: TwoByTwo): number =>
  (counts.exposedCases * counts.unexposedOthers) / (counts.exposedOthers * counts.unexposedCases)

/**
 * How many times higher the risk is among the exposed: a / (a + b) over c / (c + d). Infinity where
 * no unexposed case was seen; NaN where the counts say nothing.
 */
export const riskRatio = (counts: TwoByTwo): number =>
  counts.exposedCases /
  (counts.exposedCases + counts.exposedOthers) /
  (counts.unexposedCases / (counts.unexposedCases + counts.unexposedOthers))
