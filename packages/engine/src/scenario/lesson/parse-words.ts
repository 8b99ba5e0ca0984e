import { ScenarioError } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { hasRightVersion } from '../inherit.ts'
import { faultsFrom } from '../issues.ts'
import { inOrder } from '../parse.ts'
import { plain } from '../raw.ts'
import { readYaml } from '../read-yaml.ts'
import type { Lesson } from './lesson.ts'
import { checkWords, wordsSchema } from './words-schema.ts'
import type { LessonWords } from './words.ts'

export interface LessonWordsOptions {
  /** Name of the file in messages. */
  readonly file: string
  /** The lesson that is said in these words. */
  readonly lesson: Lesson
}

/**
 * Reads what a lesson says in another language: one counterpart for each of its texts, and nothing else.
 *
 * Throws a `ScenarioError` that lists every fault with its place, and nothing else.
 */
export const parseLessonWords = (
  text: string,
  { file, lesson }: LessonWordsOptions,
): LessonWords => {
  const faults: Fault[] = []
  const raw = readYaml(text, file, faults, 'the words of a lesson')
  if (raw === null || !hasRightVersion(raw, faults)) throw new ScenarioError(faults)
  const result = wordsSchema.superRefine(checkWords(lesson)).safeParse(plain(raw))
  if (!result.success) throw new ScenarioError(inOrder(faultsFrom(raw, result.error.issues), file))
  const { version: _, ...words } = result.data
  return words
}
