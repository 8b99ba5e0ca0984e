import * as z from 'zod'
import type { SeriesUnits } from '../expectation.ts'
import { formatVersion } from '../schema.ts'
import { lessonSchema } from './schema.ts'
import { wordsSchema } from './words-schema.ts'

const jsonSchemaOf = (
  schema: z.ZodType,
  heads: { readonly id: string; readonly title: string; readonly description: string },
): Record<string, unknown> => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  })
  const { id, title, description } = heads
  return {
    $schema,
    $id: `urn:burnout-dynamics:${id}:${formatVersion}`,
    title,
    description,
    ...rest,
  }
}

/**
 * The JSON Schema of lesson files, for editors: completion, descriptions and a first check.
 *
 * Units, lengths in words, and how the parts fit together are checked only by `parseLesson`.
 */
export const lessonJsonSchema = (series: SeriesUnits): Record<string, unknown> =>
  jsonSchemaOf(lessonSchema(series), {
    id: 'lesson',
    title: 'Burnout Dynamics lesson',
    description: 'A lesson on a systems trap: predict, run, explain, repair, transfer.',
  })

/**
 * The JSON Schema of files with the words of a lesson in another language.
 *
 * Lengths in words, and whether the words are those of the lesson are checked only by `parseLessonWords`.
 */
export const lessonWordsJsonSchema = (): Record<string, unknown> =>
  jsonSchemaOf(wordsSchema, {
    id: 'lesson-words',
    title: 'Burnout Dynamics lesson, words in another language',
    description: 'What a lesson says, in another language, and nothing of what it runs.',
  })
