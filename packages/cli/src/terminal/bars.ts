const full = '█'
/** Eighths of a character, from the left. */
const parts = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

const inEighths = (share: number, width: number): number =>
  Math.round(Math.min(1, Math.max(0, share)) * width * parts.length)

/** A bar from the left that is as long as its share of `width` characters. */
export const bar = (share: number, width: number): string => {
  const eighths = inEighths(share, width)
  return full.repeat(Math.floor(eighths / parts.length)) + parts[eighths % parts.length]!
}

/** What the ends of a two-sided bar are drawn with. */
export const lowEnd = '▒'
export const highEnd = full

/**
 * Two bars from one middle, `low` and `high`, each to the side of its sign and as long as its share of `width`
 * characters. Of two on the same side the longer shows beyond the shorter.
 */
export const twoSidedBar = (low: number, high: number, width: number): string => {
  const ends = [
    { share: low, mark: lowEnd },
    { share: high, mark: highEnd },
  ]
  const side = (sign: 1 | -1): string =>
    ends
      .map(({ share, mark }) => ({ length: Math.round(Math.min(1, sign * share) * width), mark }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => a.length - b.length)
      .reduce((drawn, { length, mark }) => drawn.padEnd(length, mark), '')
  return `${Array.from(side(-1)).reverse().join('').padStart(width)}│${side(1).padEnd(width)}`
}
