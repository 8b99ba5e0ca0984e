/** A stretch of time in which one name has the largest value. */
export interface Reign<Id extends string> {
  readonly id: Id
  readonly from: number
  readonly to: number
}

/** Months that a lead has to last to be worth a word. */
const worthMonths = 4

/** Who leads when, in whole months; short leads are counted to the one before. */
export const reigns = <Id extends string>(
  months: readonly number[],
  columns: readonly (readonly [Id, readonly number[]])[],
): readonly Reign<Id>[] => {
  const found: Reign<Id>[] = []
  months.forEach((month, index) => {
    const [leader] = [...columns].sort(([, a], [, b]) => (b[index] ?? 0) - (a[index] ?? 0))
    if (leader === undefined || (leader[1][index] ?? 0) <= 0) return
    const [id] = leader
    const last = found.at(-1)
    if (last?.id === id) found[found.length - 1] = { ...last, to: month }
    else found.push({ id, from: month, to: month })
  })
  const long = found.filter(({ from, to }) => to - from >= worthMonths)
  return long.reduce<Reign<Id>[]>((joined, { id, from, to }) => {
    const last = joined.at(-1)
    if (last?.id === id) joined[joined.length - 1] = { ...last, to: Math.round(to) }
    else joined.push({ id, from: Math.round(from), to: Math.round(to) })
    return joined
  }, [])
}
