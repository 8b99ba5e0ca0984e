export { seatsOf } from './compiled-run.ts'
export { postsOf } from './scenario.ts'
export type {
  CompiledRun,
  ClinicLayout,
  DatedInput,
  ExogenousName,
  InputName,
} from './compiled-run.ts'
export type {
  About,
  Assumption,
  Clinic,
  Departure,
  Exchange,
  Expectation,
  LoopCut,
  Policy,
  RunSettings,
  Scenario,
  ScenarioEvent,
  Surge,
  Yardstick,
} from './scenario.ts'

export { parseScenario } from './parse.ts'
export type { ParseOptions } from './parse.ts'
export type { SeriesUnits } from './expectation.ts'
export type { ReadScenarioFile } from './inherit.ts'
export { ScenarioError, formatFault, show } from './fault.ts'
export type { Fault, Place } from './fault.ts'

export { compileScenario } from './compile.ts'
export { inputLevel } from './input-level.ts'

export {
  labelOf,
  pathOf,
  rangeIn,
  settingText,
  subjectNamed,
  subjectPaths,
  unitOf,
  valueText,
  withSettings,
} from './experiment/subject.ts'
export type { Setting, Subject } from './experiment/subject.ts'
export type { DesignKind, Experiment, Factor, Measure, Spread } from './experiment/experiment.ts'
export { parseExperiment } from './experiment/parse.ts'
export type { ExperimentOptions } from './experiment/parse.ts'
export { experimentJsonSchema } from './experiment/json-schema.ts'
export { experimentTemplate } from './experiment/template.ts'
export { experimentToYaml } from './experiment/write.ts'

export { parseLesson } from './lesson/parse.ts'
export { parseLessonWords } from './lesson/parse-words.ts'
export { lessonJsonSchema, lessonWordsJsonSchema } from './lesson/json-schema.ts'
export { lessonInWords } from './lesson/words.ts'
export { lessonsInOrder, lessonStages, undecided } from './lesson/lesson.ts'
export type {
  Lesson,
  LessonChart,
  LessonCurves,
  LessonGuide,
  LessonLevers,
  LessonOption,
  LessonStage,
  LessonStep,
  LessonTask,
  LessonWorld,
} from './lesson/lesson.ts'
export type { LessonOptions } from './lesson/parse.ts'
export type { LessonWordsOptions } from './lesson/parse-words.ts'
export type { LessonWords, StepWords } from './lesson/words.ts'

export { scenarioInResult } from './in-result.ts'
export { scenarioToYaml } from './write.ts'
export { scenarioTemplate } from './template.ts'
export { scenarioJsonSchema } from './json-schema.ts'

export { formatDays, formatQuantity, readQuantity } from './quantity.ts'
export type { Reading } from './quantity.ts'
export { dayNumber, weekday } from './calendar.ts'
export { didYouMean, nearest, nearestNames, unknownName } from './suggest.ts'
export { defaults as scenarioDefaults, limits as scenarioLimits } from './limits.ts'
export { formatVersion } from './schema.ts'
