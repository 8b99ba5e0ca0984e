/** Letters from which on a name takes two lines: what is longer lies over the links beside its badge. */
const longest = 16

/** A name in one line or, where it is long, in two of about the same length. */
export const badgeLines = (name: string): readonly string[] => {
  if (name.length <= longest) return [name]
  const middle = name.length / 2
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index)
  const [best] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)]
}
