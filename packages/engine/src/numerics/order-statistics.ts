/** Stretches that are sorted by insertion: shorter than it pays to part them. */
const SHORT = 16

const insertionSort = (values: Float64Array, from: number, to: number): void => {
  for (let i = from + 1; i < to; i++) {
    const value = values[i]
    let j = i - 1
    while (j >= from && values[j] > value) {
      values[j + 1] = values[j]
      j--
    }
    values[j + 1] = value
  }
}

/** The middle one of the first, middle and last value of a stretch. */
const pivotOf = (values: Float64Array, from: number, to: number): number => {
  const a = values[from]
  const b = values[(from + to) >> 1]
  const c = values[to - 1]
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

/** Parts a stretch by Hoare’s scheme; what comes before the returned position is no larger than what follows. */
const part = (values: Float64Array, from: number, to: number): number => {
  const pivot = pivotOf(values, from, to)
  for (let i = from, j = to - 1; ; i++, j--) {
    while (values[i] < pivot) i++
    while (values[j] > pivot) j--
    if (i >= j) return i === from ? from + 1 : i
    const value = values[i]
    values[i] = values[j]
    values[j] = value
  }
}

/**
 * Puts the values of some ranks where sorting would put them, and sorts no more than that takes (quickselect
 * for several ranks at once, Hoare 1961). `ranks` ascending, each a position in `values`, of which none is NaN.
 */
export const placeRanks = (values: Float64Array, ranks: ArrayLike<number>): void => {
  place(values, ranks, 0, values.length, 0, ranks.length)
}

const place = (
  values: Float64Array,
  ranks: ArrayLike<number>,
  from: number,
  to: number,
  firstRank: number,
  lastRank: number,
): void => {
  if (firstRank === lastRank) return
  if (to - from <= SHORT) {
    insertionSort(values, from, to)
    return
  }
  const middle = part(values, from, to)
  let rank = firstRank
  while (rank < lastRank && ranks[rank] < middle) rank++
  place(values, ranks, from, middle, firstRank, rank)
  place(values, ranks, middle, to, rank, lastRank)
}
