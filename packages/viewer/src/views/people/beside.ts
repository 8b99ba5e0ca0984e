import type { CrowdData, Mark } from './crowd.ts'

/** Keys of those whom links tie to others, of every world. */
const tied = new WeakMap<CrowdData, readonly ReadonlySet<string>[]>()

const tiedIn = (data: CrowdData): readonly ReadonlySet<string>[] => {
  const known =
    tied.get(data) ??
    data.worlds.map(({ links }) => new Set(links.flatMap(({ from, to }) => [from, to])))
  tied.set(data, known)
  return known
}

/** Whether a mark stands aside while one person is looked at: it is neither theirs nor tied to them. */
export const besides = (mark: Mark, data: CrowdData): boolean =>
  data.chosen !== null &&
  mark.key !== data.chosen &&
  tiedIn(data)[mark.world]?.has(mark.key) !== true
