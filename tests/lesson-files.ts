import { parseLesson, type Lesson } from '@burnout/engine'
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
