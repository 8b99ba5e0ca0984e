/** Most scenarios in one comparison. */
export const mostCompared = 8

/** The letter that stands for a scenario of a comparison: A is the reference. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position)
