import type { Mark } from './crowd.ts'

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** What a mark to one side counts against one straight ahead. */
const sideways = 3

/**
 * The mark that a key leads to from another: the nearest in the direction of an arrow, the first or the
 * last; `null` where the key leads nowhere.
 */
export const markBeyond = (marks: readonly Mark[], from: Mark | null, key: string): Mark | null => {
  if (key === 'Home') return marks[0] ?? null
  if (key === 'End') return marks.at(-1) ?? null
  const way = ways[key]
  if (way === undefined) return null
  if (from === null) return marks[0] ?? null
  let best: Mark | null = null
  let nearest = Infinity
  for (const mark of marks) {
    const dx = mark.x - from.x
    const dy = mark.y - from.y
    const ahead = dx * way[0] + dy * way[1]
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0])
    // what lies more to the side than ahead is not in this direction
    if (ahead < 1 || aside > 2 * ahead) continue
    const distance = ahead + sideways * aside
    if (distance >= nearest) continue
    nearest = distance
    best = mark
  }
  return best
}
