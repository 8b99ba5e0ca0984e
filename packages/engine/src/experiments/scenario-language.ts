import { seriesCatalogue } from '../model/series/catalogue.ts'
import {
  experimentJsonSchema as jsonSchemaOfExperiments,
  lessonJsonSchema as jsonSchemaOfLessons,
  parseExperiment as parseExperimentFile,
  parseLesson as parseLessonFile,
  parseScenario as parse,
  scenarioJsonSchema as jsonSchema,
  type Experiment,
  type ExperimentOptions,
  type Lesson,
  type LessonOptions,
  type ParseOptions,
  type Scenario,
} from '../scenario/index.ts'

/** `parseScenario` for scenarios whose expectations name the series that this model records. */
export const parseScenario = (text: string, options: Omit<ParseOptions, 'series'>): Scenario =>
  parse(text, { ...options, series: seriesCatalogue })

/** The JSON Schema of scenario files, for editors. */
export const scenarioJsonSchema = (): Record<string, unknown> => jsonSchema(seriesCatalogue)

/** `parseExperiment` for experiments that measure the series that this model records. */
export const parseExperiment = (
  text: string,
  options: Omit<ExperimentOptions, 'series'>,
): Experiment => parseExperimentFile(text, { ...options, series: seriesCatalogue })

/** The JSON Schema of experiment files, for editors. */
export const experimentJsonSchema = (): Record<string, unknown> =>
  jsonSchemaOfExperiments(seriesCatalogue)

/** `parseLesson` for lessons about the series that this model records. */
export const parseLesson = (text: string, options: Omit<LessonOptions, 'series'>): Lesson =>
  parseLessonFile(text, { ...options, series: seriesCatalogue })

/** The JSON Schema of lesson files, for editors. */
export const lessonJsonSchema = (): Record<string, unknown> => jsonSchemaOfLessons(seriesCatalogue)
