/** [days] A year of whole weeks. */
export const YEAR = 364

/** [days] When a policy or a shock begins: after a year in which the start is forgotten. */
export const ONSET = YEAR

/** [days] When a steady state is read. */
export const STEADY = 3 * YEAR

/** [days] 18 months of whole weeks. */
export const EIGHTEEN_MONTHS = 546

/** [days] From the onset to the middle of the surveys that were taken from April to December 2020. */
export const IN_CRISIS = ONSET + 154

/** [days] Two years after the onset the staff of a redesign are withdrawn. */
export const WITHDRAWAL = ONSET + 2 * YEAR

/** Surveys of a trial, 12 and 18 months after its start. */
export const followUps = [ONSET + YEAR, ONSET + EIGHTEEN_MONTHS] as const
