import { expect, test } from 'vitest'
import { germanReadingGrade, germanSyllables, readingGrade, syllables } from './reading-level.ts'

test('counts the syllables that are heard', () => {
  const heard = {
    the: 1,
    work: 1,
    make: 1,
    moved: 1,
    table: 2,
    people: 2,
    repair: 2,
    levers: 2,
    wellness: 2,
    exhaustion: 3,
    programme: 2,
    month: 1,
  }
  for (const [word, count] of Object.entries(heard)) expect(syllables(word), word).toBe(count)
})

test('gives the grade of the formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 · 6 + 11.8 · 1 − 15.59
  expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 9)
  // 8 words, 2 sentences, 10 syllables: 0.39 · 4 + 11.8 · 10 / 8 − 15.59
  expect(readingGrade('People repair the work. The work is hard.')).toBeCloseTo(0.72, 9)
})

test('long words in long sentences are harder than short ones', () => {
  const easy = 'People are tired. They work long. They go home late.'
  const hard =
    'Organisational interventions addressing documentation requirements demonstrably ameliorate exhaustion among practitioners experiencing disproportionate administrative responsibilities.'
  expect(readingGrade(easy)).toBeLessThan(3)
  expect(readingGrade(hard)).toBeGreaterThan(20)
  expect(readingGrade('')).toBe(0)
})

test('counts the syllables of German as a dictionary parts them', () => {
  const parted = ['Ar-beit', 'Kli-nik', 'neu-e', 'mü-de', 'be-quem', 'Jahr', 'Er-schöp-fung']
  const longer = ['Be-schäf-tig-te', 'Kreis-läu-fe', 'Fluk-tu-a-ti-on', 'Ver-bes-se-rung', 'wie']
  for (const word of [...parted, ...longer])
    expect(germanSyllables(word.replaceAll('-', '')), word).toBe(word.split('-').length)
})

test('gives the grade of the German formula', () => {
  // 10 words, 2 sentences, 2 words of three syllables: 0.2656 · 5 + 0.2744 · 20 − 1.693
  const text = 'Die Erschöpfung folgt ihr langsam. Niemand hat es so beschlossen.'
  expect(germanReadingGrade(text)).toBeCloseTo(5.123, 9)
  expect(germanReadingGrade('')).toBe(0)
})
