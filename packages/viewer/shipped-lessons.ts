import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseLesson } from '@burnout/engine'
import type { Plugin } from 'vite'

const id = 'virtual:shipped-lessons'
const folderOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .map(file => file.replace(/\.yaml$/, ''))
    .sort()

/**
 * Reads the lessons that travel with the page when it is built, so that nobody who learns loads what reads
 * files. One that cannot be read ends the build with its faults.
 */
export const shippedLessons = (): Plugin => ({
  name: 'shipped-lessons',
  resolveId: asked => (asked === id ? `\0${id}` : null),
  load(asked) {
    if (asked !== `\0${id}`) return null
    const folder = folderOf('lessons')
    const scenarios = namesIn(folderOf('scenarios'))
    const lessons = namesIn(folder).map(name => {
      const file = `${name}.yaml`
      const path = join(folder, file)
      this.addWatchFile(path)
      return { name, lesson: parseLesson(readFileSync(path, 'utf8'), { file, scenarios }) }
    })
    // a browser reads JSON sooner than script
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(lessons))})`
  },
})
