/** Lengths of dashes and gaps, from the scenario after the reference on: told apart without colour, too. */
const dashes = ['', '7 4', '2 3', '10 3 2 3', '15 5', '10 3 2 3 2 3', '1 6'] as const

/** Dashes of the line of a scenario, counted from the reference, which has none. */
export const dashOf = (position: number): string => dashes[position - 1] ?? ''
