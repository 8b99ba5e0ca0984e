import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  lessonInWords,
  lessonsInOrder,
  parseLesson,
  parseLessonWords,
  type Lesson,
} from '@burnout/engine'
import type { Plugin } from 'vite'

const ids = ['virtual:shipped-lessons', 'virtual:shipped-lessons-de'] as const
const [, german] = ids
const folderOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .map(file => file.replace(/\.yaml$/, ''))
    .sort()

/**
 * Reads the lessons that travel with the page when it is built, once in English and once in German, so that
 * nobody who learns loads what reads files, or another language. One that cannot be read, or that is not there
 * in German, ends the build with its faults.
 */
export const shippedLessons = (): Plugin => ({
  name: 'shipped-lessons',
  resolveId: asked => (ids.some(id => id === asked) ? `\0${asked}` : null),
  load(asked) {
    const id = ids.find(each => `\0${each}` === asked)
    if (id === undefined) return null
    const folder = folderOf('lessons')
    const scenarios = namesIn(folderOf('scenarios'))
    const read = (file: string): string => {
      const path = join(folder, file)
      this.addWatchFile(path)
      return readFileSync(path, 'utf8')
    }
    const inGerman = (name: string, lesson: Lesson): Lesson => {
      const file = `de/${name}.yaml`
      return lessonInWords(lesson, parseLessonWords(read(file), { file, lesson }))
    }
    const lessons = namesIn(folder).map(name => {
      const file = `${name}.yaml`
      const lesson = parseLesson(read(file), { file, scenarios })
      return { name, lesson: id === german ? inGerman(name, lesson) : lesson }
    })
    // a browser reads JSON sooner than script
    const inOrder = JSON.stringify(lessonsInOrder(lessons))
    return `export default JSON.parse(${JSON.stringify(inOrder)})`
  },
})
