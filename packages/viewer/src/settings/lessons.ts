import { tongue } from '../text/tongue.ts'
import type { ShippedLesson } from './shipped-lesson.ts'

/**
 * Loads the lessons in the language of the page when somebody comes to learn, so that the first page does not
 * wait for them, nor anybody for another language.
 */
export const loadLessons = async (): Promise<readonly ShippedLesson[]> => {
  const { default: lessons } = await (tongue === 'de'
    ? import('virtual:shipped-lessons-de')
    : import('virtual:shipped-lessons'))
  return lessons
}
