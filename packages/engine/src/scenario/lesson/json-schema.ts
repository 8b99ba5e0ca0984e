import * as z from 'zod'
import type { SeriesUnits } from '../expectation.ts'
import { formatVersion } from '../schema.ts'
import { lessonSchema } from './schema.ts'

/**
 * The JSON Schema of lesson files, for editors: completion, descriptions and a first check.
 *
 * Units, lengths in words, and how the parts fit together are checked only by `parseLesson`.
 */
export const lessonJsonSchema = (series: SeriesUnits): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(lessonSchema(series), {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  })
  return {
    $schema,
    $id: `urn:burnout-dynamics:lesson:${formatVersion}`,
    title: 'Burnout Dynamics lesson',
    description: 'A lesson on a systems trap: predict, run, explain, repair, transfer.',
    ...schema,
  }
}
