import { distance } from 'fastest-levenshtein'
import { show } from './fault.ts'

/** Names that a message lists in full; beyond that it only counts them. */
const mostListed = 20

/** Words longer than this are no misspelling of a name, and comparing them would take long. */
const longestWord = 60

/** The name that was probably meant, or `null` when none is near. */
export const nearest = (word: string, names: readonly string[]): string | null => {
  if (word.length > longestWord) return null
  const lower = word.toLowerCase()
  let best: string | null = null
  let least = Infinity
  for (const name of names) {
    const d = distance(lower, name.toLowerCase())
    if (d < least) [best, least] = [name, d]
  }
  // A third of the letters may be wrong, in a word of four two that are swapped, never the whole word.
  const most =
    word.length < 4 ? Math.min(1, word.length - 1) : Math.max(2, Math.floor(word.length / 3))
  return least <= most ? best : null
}

/**
 * The names nearest to a word, however far that is, the nearest first: those that hold the word as it
 * stands come before those that are only spelt like it. At most `count`.
 */
export const nearestNames = (
  word: string,
  names: readonly string[],
  count: number,
): readonly string[] => {
  const lower = word.toLowerCase().slice(0, longestWord)
  return [...new Set(names)]
    .map(name => {
      const other = name.toLowerCase()
      return { name, holds: lower !== '' && other.includes(lower), far: distance(lower, other) }
    })
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name)
}

/** `; did you mean X?`, or nothing. */
export const didYouMean = (word: string, names: readonly string[]): string => {
  const name = nearest(word, names)
  return name === null ? '' : `; did you mean ${name}?`
}

/** The message for a name that does not exist: `unknown lever: scribe; expected …; did you mean …?` */
export const unknownName = (noun: string, given: unknown, known: readonly string[]): string => {
  const names = [...new Set(known)]
  const expected =
    names.length === 0
      ? 'none here'
      : names.length > mostListed
        ? 'a name that burnout explain lists'
        : names.length === 1
          ? names[0]
          : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  const guess = typeof given === 'string' ? didYouMean(given, names) : ''
  return `unknown ${noun}: ${show(given)}; expected ${expected}${guess}`
}
