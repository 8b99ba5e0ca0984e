import { expect, test } from 'vitest'
import { germanReadingGrade } from '../packages/viewer/src/text/reading-level.ts'
import {
  lessonNames,
  lessonWordsText,
  loadGermanLesson,
  loadLesson,
  readOf,
} from './lesson-files.ts'

/** School year of readers of 14 years. */
const hardest = 8

/** Letters of a label for which a chart has room beside it at 360 px. */
const widest = 18

/** Keys under which a lesson says something to a reader. */
const said = /(^|\.)(name|about|label|title|text|question|why|hint|belief|reply|answer|goals\.\d+)$/

/** Every text that a lesson says, by its path; an answer of levers is none. */
const textsOf = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) =>
        textsOf(each, path === '' ? key : `${path}.${key}`),
      )
    : typeof value === 'string' && said.test(path)
      ? [[path, value]]
      : []

/** What is left of a lesson without its words. */
const wordless = (value: unknown, path: string): unknown =>
  Array.isArray(value)
    ? value.map((each, i) => wordless(each, `${path}.${i}`))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, each]) => [
            key,
            wordless(each, path === '' ? key : `${path}.${key}`),
          ]),
        )
      : typeof value === 'string' && said.test(path)
        ? 'text'
        : value

for (const name of lessonNames) {
  test(`${name} has its German words, every text of it and nothing else`, () => {
    const [english, german] = [loadLesson(name), loadGermanLesson(name)]
    const before = new Map(textsOf(english, ''))
    const after = textsOf(german, '')
    // a title, a text and what a task says: fewer would mean that texts are not found
    expect(before.size).toBeGreaterThan(4 * english.steps.length)
    expect(after.map(([path]) => path)).toEqual([...before.keys()])
    expect(after.filter(([path, text]) => text === before.get(path))).toEqual([])
    expect(wordless(german, '')).toEqual(wordless(english, ''))
  })

  test(`${name} can be read in German at 14`, () => {
    expect(germanReadingGrade(readOf(loadGermanLesson(name)))).toBeLessThan(hardest)
  })

  test(`${name} calls its curves in German by what fits beside a chart on a phone`, () => {
    const labels = Object.values(loadGermanLesson(name).worlds).map(({ label }) => label)
    expect(labels.filter(label => label.length > widest)).toEqual([])
  })

  test(`${name} names the schema of its German words, so that editors can help`, () => {
    expect(lessonWordsText(name).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./words.schema.json',
    )
  })
}
