/** Numbers beyond this are of no organisation; squares and sums of those within it keep their digits. */
const most = 1e12

/** Units of series that may be below 0: money and what changes exhaustion. */
const signed = /^\$|^points\/month$/

/** What a number in the unit of a series lies between. */
export const scaleOf = (unit: string): readonly [number, number] => {
  if (unit === 'share' || unit === '0–1') return [0, 1]
  const [, low, high] = /^points \((\d+)–(\d+)\)$/.exec(unit) ?? []
  if (low !== undefined && high !== undefined) return [Number(low), Number(high)]
  return [signed.test(unit) ? -most : 0, most]
}
