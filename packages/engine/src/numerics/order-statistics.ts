/** Stretches that are sorted by insertion: shorter than it pays to part them. */
const SHORT = 16

/** Boxes of equal width that many values are put into first; a byte holds the number of one. */
const BOXES = 64

/** Values from which on boxes pay. */
const MANY = 40

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

// kept from call to call, for the next has as many values most of the time
let copy = new Float64Array(0)
let boxes = new Uint8Array(0)
const ends = new Int32Array(BOXES)

/**
 * Puts values in the order of the boxes that they lie in, and fills `ends` with where each box ends. Rounding
 * keeps an order, so that no value of a box is larger than one of the next.
 */
const box = (values: Float64Array, lowest: number, highest: number): void => {
  const count = values.length
  if (copy.length !== count) {
    copy = new Float64Array(count)
    boxes = new Uint8Array(count)
  }
  copy.set(values)
  const scale = (BOXES - 1) / (highest - lowest)
  ends.fill(0)
  for (let i = 0; i < count; i++) {
    // what a range that is too wide or too narrow makes of it, NaN or ∞, counts as 0
    const own = ((copy[i] - lowest) * scale) | 0
    boxes[i] = own
    ends[own]++
  }
  for (let b = 0, at = 0; b < BOXES; b++) {
    const begins = at
    at += ends[b]
    ends[b] = begins
  }
  for (let i = 0; i < count; i++) values[ends[boxes[i]]++] = copy[i]
}

/**
 * Puts the values of some ranks where sorting would put them, and sorts no more than that takes (quickselect
 * for several ranks at once, Hoare 1961, within boxes of equal width where there are many values). `ranks`
 * ascending, each a position in `values`, of which none is NaN.
 */
export const placeRanks = (values: Float64Array, ranks: ArrayLike<number>): void => {
  const count = values.length
  if (count < MANY) {
    place(values, ranks, 0, count, 0, ranks.length)
    return
  }
  let lowest = values[0]
  let highest = values[0]
  for (let i = 1; i < count; i++) {
    const value = values[i]
    if (value < lowest) lowest = value
    else if (value > highest) highest = value
  }
  if (lowest === highest) return
  box(values, lowest, highest)
  for (let b = 0, begins = 0, rank = 0; b < BOXES; b++) {
    const first = rank
    while (rank < ranks.length && ranks[rank] < ends[b]) rank++
    place(values, ranks, begins, ends[b], first, rank)
    begins = ends[b]
  }
}
