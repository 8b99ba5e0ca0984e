/** A label at a height. */
export interface Placed {
  readonly y: number
}

/**
 * Heights of labels moved apart so that each has its line of `gap`, between `top` and `bottom` as far as there is
 * room, in the order of their own heights. Returns them in the order given.
 */
export const spread = (
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] => {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a] - heights[b] || a - b)
  const placed = [...heights]
  let least = top
  for (const i of order) {
    placed[i] = Math.max(placed[i], least)
    least = placed[i] + gap
  }
  let most = Math.max(bottom, top + gap * (heights.length - 1))
  for (const i of [...order].reverse()) {
    placed[i] = Math.min(placed[i], most)
    most = placed[i] - gap
  }
  return placed
}
