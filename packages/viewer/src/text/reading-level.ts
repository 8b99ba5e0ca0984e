// How hard a text is to read, by the formula of Kincaid, Fishburne, Rogers and Chissom (1975), “Derivation of
// new readability formulas for Navy enlisted personnel”, Research Branch Report 8-75; German by the fourth
// “Wiener Sachtextformel” of Bamberger and Vanecek (1984), “Lesen – Verstehen – Lernen – Schreiben”, Vienna.

const words = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

const sentences = (text: string): number =>
  text.split(/[.!?:;…]+(?:\s|$)/u).filter(part => words(part).length > 0).length

/** Syllables of an English word, at least 1: groups of vowels, without a silent e at the end. */
export const syllables = (word: string): number => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = plain.replace(/(?<![aeiouyl])(?:es|ed|e)$|(?<=[aeiouy]l)es?$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

/**
 * Years of American school that a text takes, 8 to 9 for readers of 14 years:
 *
 *   grade = 0.39 · words / sentences + 11.8 · syllables / words − 15.59
 *
 * Means nothing for a text of less than some thirty words.
 */
export const readingGrade = (text: string): number => {
  const all = words(text)
  if (all.length === 0) return 0
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (all.length / Math.max(1, sentences(text))) + 11.8 * (spoken / all.length) - 15.59
}

/** Syllables of a German word, at least 1: vowels, of which those that sound together count once. */
export const germanSyllables = (word: string): number => {
  const plain = word.toLowerCase().replaceAll('qu', 'q')
  return Math.max(1, plain.match(/ei|ai|au|äu|eu|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 1)
}

/** Syllables from which a German word counts as long. */
const long = 3

/**
 * Years of school that a German text takes, from 4; 8 for readers of 14 years:
 *
 *   grade = 0.2656 · words / sentences + 0.2744 · percent of words with 3 syllables or more − 1.693
 *
 * Means nothing for a text of less than some thirty words.
 */
export const germanReadingGrade = (text: string): number => {
  const all = words(text)
  if (all.length === 0) return 0
  const percent = (100 * all.filter(word => germanSyllables(word) >= long).length) / all.length
  return 0.2656 * (all.length / Math.max(1, sentences(text))) + 0.2744 * percent - 1.693
}
