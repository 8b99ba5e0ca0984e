/** Records of a table: every third, sixth or twelfth month, by the length of the run, and the last. */
export const tabledRecords = (months: readonly number[]): readonly number[] => {
  const end = Math.round(months.at(-1) ?? 0)
  const step = end <= 24 ? 3 : end <= 72 ? 6 : 12
  const wanted = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step)
  const nearest = (month: number): number =>
    months.reduce(
      (best, at, i) => (Math.abs(at - month) < Math.abs(months[best] - month) ? i : best),
      0,
    )
  return [...new Set([...wanted.map(nearest), months.length - 1])].filter(record => record >= 0)
}
