import * as z from 'zod'
import type { SeriesUnits } from './expectation.ts'
import { defaults } from './limits.ts'
import { formatVersion, scenarioSchema } from './schema.ts'

/**
 * The JSON Schema of scenario files, for editors: completion, descriptions and a first check.
 *
 * Units, ranges of quantities and names across the file are checked only by `parseScenario`.
 */
export const scenarioJsonSchema = (series: SeriesUnits): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(scenarioSchema(defaults.run.start, series), {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  })
  const properties = schema.properties ?? {}
  const required = schema.required ?? []
  return {
    $schema,
    $id: `urn:burnout-dynamics:scenario:${formatVersion}`,
    title: 'Burnout Dynamics scenario',
    description:
      'One question to the simulator. Quantities carry units: 18 months, 40 %, 6 hours/week, $2000.',
    ...schema,
    // A file that extends another may leave out what it takes over from there.
    required: required.filter(key => key === 'version' || key === 'name'),
    properties,
  }
}
