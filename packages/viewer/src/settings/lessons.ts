import type { ShippedLesson } from './shipped-lesson.ts'

/** Loads the lessons when somebody comes to learn, so that the first page does not wait for them. */
export const loadLessons = async (): Promise<readonly ShippedLesson[]> =>
  (await import('virtual:shipped-lessons')).default
