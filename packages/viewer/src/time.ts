/** Days in a mean month: every date in the viewer is counted in months since the start. */
export const daysPerMonth = 365.25 / 12

export const toMonths = (days: number): number => days / daysPerMonth

export const toDays = (months: number): number => Math.round(months * daysPerMonth)

/** Position of the last record at or before a month; the first record when there is none. */
export const recordAt = (t: readonly number[], month: number): number => {
  const day = month * daysPerMonth + 0.5
  let low = 0
  let high = t.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((t[middle] ?? 0) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** Whole months that the records of a run span. */
export const horizonMonths = (t: readonly number[]): number => Math.round(toMonths(t.at(-1) ?? 0))

/** Years of so many days, to the month. */
export const horizonOf = (days: number): number => Math.round(toMonths(days)) / 12

/** Months of the rows of a table: every half year, closer for a short run and wider for a long one. */
export const tableMonths = (end: number): readonly number[] => {
  const step = end <= 24 ? 3 : end <= 72 ? 6 : 12
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, row) => row * step)
}
