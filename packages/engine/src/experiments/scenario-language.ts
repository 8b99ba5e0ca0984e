import { seriesCatalogue } from '../model/series/catalogue.ts'
import {
  parseScenario as parse,
  scenarioJsonSchema as jsonSchema,
  type ParseOptions,
  type Scenario,
} from '../scenario/index.ts'

/** `parseScenario` for scenarios whose expectations name the series that this model records. */
export const parseScenario = (text: string, options: Omit<ParseOptions, 'series'>): Scenario =>
  parse(text, { ...options, series: seriesCatalogue })

/** The JSON Schema of scenario files, for editors. */
export const scenarioJsonSchema = (): Record<string, unknown> => jsonSchema(seriesCatalogue)
