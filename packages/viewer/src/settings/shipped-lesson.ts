import type { Lesson } from '@burnout/engine'

/** A lesson that travels with the page. */
export interface ShippedLesson {
  /** Its name in links. */
  readonly name: string
  readonly lesson: Lesson
}
