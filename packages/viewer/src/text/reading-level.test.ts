import { expect, test } from 'vitest'
import { readingGrade, syllables } from './reading-level.ts'

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
