/** Stretches that are sorted by insertion: shorter than it pays to part them. */
const SHORT = 16

/** Boxes of equal width that many values are put into first, at most: a byte holds the number of one. */
const BOXES = 256

/** Values from which on boxes pay, and from which on many boxes do. */
const [MANY, VERY_MANY] = [40, 512]
const FEW_BOXES = 64

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
let near = new Float64Array(0)
let boxOf = new Uint8Array(0)
const sizes = new Int32Array(BOXES)
const ends = new Int32Array(BOXES)
let places = new Int32Array(0)

/**
 * Puts every value into one of so many boxes, into `boxOf`, and counts them in `sizes`. Rounding keeps an order, so
 * that no value of a box is larger than one of the next.
 */
const box = (values: Float64Array, lowest: number, highest: number, boxes: number): void => {
  const count = values.length
  const [own, size] = [boxOf, sizes]
  const scale = (boxes - 1) / (highest - lowest)
  size.fill(0, 0, boxes)
  for (let i = 0; i < count; i++) {
    // what a range that is too wide or too narrow makes of it, NaN or ∞, counts as 0
    const b = ((values[i] - lowest) * scale) | 0
    own[i] = b
    size[b]++
  }
}

/**
 * Copies into `near` the values of those boxes alone that have one of the ranks, box after box, and fills `places`
 * with where each rank is in there, and `ends` with where each box ends, or −1.
 */
const gather = (values: Float64Array, ranks: ArrayLike<number>, boxes: number): void => {
  const [own, copied, end] = [boxOf, near, ends]
  for (let b = 0, begins = 0, at = 0, rank = 0; b < boxes; b++) {
    const next = begins + sizes[b]
    const has = rank < ranks.length && ranks[rank] < next
    end[b] = has ? at : -1
    for (; rank < ranks.length && ranks[rank] < next; rank++)
      places[rank] = at + ranks[rank] - begins
    if (has) at += sizes[b]
    begins = next
  }
  for (let i = 0; i < values.length; i++) {
    const b = own[i]
    const at = end[b]
    if (at >= 0) {
      copied[at] = values[i]
      end[b] = at + 1
    }
  }
}

/**
 * The values that sorting would put at some ranks, into `into`, in the order of the ranks; sorts no more than that
 * takes (quickselect for several ranks at once, Hoare 1961, within boxes of equal width where there are many values),
 * and leaves the values as they are. `ranks` ascending, each a position in `values`, of which none is NaN;
 * `lowest` and `highest` are theirs.
 */
export const valuesAtRanks = (
  values: Float64Array,
  ranks: ArrayLike<number>,
  lowest: number,
  highest: number,
  into: Float64Array,
): void => {
  const count = values.length
  if (lowest === highest) {
    into.fill(lowest, 0, ranks.length)
    return
  }
  if (near.length < count) {
    near = new Float64Array(count)
    boxOf = new Uint8Array(count)
  }
  if (places.length < ranks.length) places = new Int32Array(ranks.length)
  if (count < MANY) {
    near.set(values)
    place(near, ranks, 0, count, 0, ranks.length)
    for (let i = 0; i < ranks.length; i++) into[i] = near[ranks[i]]
    return
  }
  const boxes = count < VERY_MANY ? FEW_BOXES : BOXES
  box(values, lowest, highest, boxes)
  gather(values, ranks, boxes)
  for (let b = 0, begins = 0, rank = 0; rank < ranks.length; b++) {
    if (ends[b] < 0) continue
    const first = rank
    while (rank < ranks.length && places[rank] < ends[b]) rank++
    place(near, places, begins, ends[b], first, rank)
    begins = ends[b]
  }
  for (let i = 0; i < ranks.length; i++) into[i] = near[places[i]]
}
