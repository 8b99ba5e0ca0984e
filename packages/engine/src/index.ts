// The only door of the engine. Every public name is listed here.

export { engineVersion } from './version.ts'

// what a scenario may say
export { levers, leverNames, type LeverName } from './levers/index.ts'
export type { Lever, LeverGroup, LeverCost } from './levers/lever.ts'
export {
  defaultParameters,
  parameterGroups,
  parameterNames,
  type ParameterName,
} from './parameters/index.ts'
export type { Evidence, Parameter } from './parameters/parameter.ts'
export { tables, type TableParameter } from './parameters/tables.ts'

export {
  compileScenario,
  formatDays,
  formatFault,
  formatQuantity,
  nearest,
  ScenarioError,
  scenarioDefaults,
  scenarioTemplate,
  scenarioToYaml,
  type About,
  type Assumption,
  type Clinic,
  type CompiledRun,
  type Departure,
  type Expectation,
  type Fault,
  type ParseOptions,
  type Policy,
  type RunSettings,
  type Scenario,
  type ScenarioEvent,
  type Surge,
  type Yardstick,
} from './scenario/index.ts'
export { parseScenario, scenarioJsonSchema } from './experiments/scenario-language.ts'

// running one
export { simulate, type OnProgress, type SimulateOptions } from './model/simulate.ts'
export { seriesCatalogue, seriesNames, type Series, type SeriesName } from './model/series.ts'
export { seatStates, type SeatState } from './model/seat-states.ts'
export type { PeopleTrace, Trace } from './model/trace.ts'

// what came out
export { BLOCK, ensembleBlocks, runEnsemble } from './experiments/ensemble.ts'
export { checkExpectations, type Verdict } from './experiments/expect.ts'
export { summarise } from './experiments/summarise.ts'
export type { Band, EnsembleResult, SummaryRow } from './experiments/result.ts'

// which loops are at work
export {
  shiftingTheBurden,
  shiftingTheBurdenLinks,
  shiftingTheBurdenLoops,
  type BurdenSeries,
  type ShiftingTheBurden,
  type ShiftingTheBurdenLink,
  type ShiftingTheBurdenLoop,
} from './loops/shifting-the-burden.ts'
