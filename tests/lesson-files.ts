import { lessonInWords, parseLesson, parseLessonWords, type Lesson } from '@burnout/engine'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scenarioNames } from './scenario-files.ts'

const folder = fileURLToPath(new URL('../lessons/', import.meta.url))

/** Names of the shipped lessons, without their ending. */
export const lessonNames = readdirSync(folder)
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.slice(0, -'.yaml'.length))

export const lessonText = (name: string): string => readFileSync(`${folder}${name}.yaml`, 'utf8')

export const loadLesson = (name: string): Lesson =>
  parseLesson(lessonText(name), { file: `${name}.yaml`, scenarios: scenarioNames })

export const lessonWordsText = (name: string): string => lessonText(`de/${name}`)

/** A lesson in its German words. */
export const loadGermanLesson = (name: string): Lesson => {
  const lesson = loadLesson(name)
  const file = `de/${name}.yaml`
  return lessonInWords(lesson, parseLessonWords(lessonWordsText(name), { file, lesson }))
}

/** What learners read of a lesson, a text on each line. */
export const readOf = ({ about, steps }: Lesson): string =>
  [
    about,
    ...steps.flatMap(({ text, task }) => [
      text,
      ...(task.kind === 'choose'
        ? [task.question, ...task.options.flatMap(option => [`${option.text}.`, option.why])]
        : task.kind === 'move'
          ? [task.hint]
          : task.kind === 'reveal'
            ? task.pieces.map(piece => piece.text)
            : []),
    ]),
  ].join('\n')
