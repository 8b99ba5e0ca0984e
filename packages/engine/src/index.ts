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

// running one
export type { CompiledRun } from './scenario/compiled-run.ts'
export type { Scenario } from './scenario/scenario.ts'
export { simulate, type OnProgress, type SimulateOptions } from './model/simulate.ts'
export { seriesCatalogue, seriesNames, type Series, type SeriesName } from './model/series.ts'
export { seatStates, type SeatState } from './model/seat-states.ts'
export type { PeopleTrace, Trace } from './model/trace.ts'

// what came out
export { summarise } from './experiments/summarise.ts'
export type { Band, EnsembleResult, SummaryRow } from './experiments/result.ts'
