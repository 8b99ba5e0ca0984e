/** Characters of a word that no shell reads as something else. */
const plain = /^[\w@%+=:,./-]+$/

/** A command as it may be typed into a shell. */
export const commandText = (words: readonly string[]): string =>
  words
    .map(word => (plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`))
    .join(' ')
