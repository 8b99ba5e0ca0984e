import * as z from 'zod'
import type { SeriesUnits } from '../expectation.ts'
import { formatVersion } from '../schema.ts'
import { experimentSchema } from './schema.ts'

/**
 * The JSON Schema of experiment files, for editors: completion, descriptions and a first check.
 *
 * Units, ranges of quantities, the scenarios named and how the parts fit together are checked only by
 * `parseExperiment`.
 */
export const experimentJsonSchema = (series: SeriesUnits): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(experimentSchema(series), {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  })
  return {
    $schema,
    $id: `urn:burnout-dynamics:experiment:${formatVersion}`,
    title: 'Burnout Dynamics experiment',
    description:
      'Scenarios that are run at many points. Quantities carry units: 18 months, 40 %, 6 hours/week, $2000.',
    ...schema,
  }
}
