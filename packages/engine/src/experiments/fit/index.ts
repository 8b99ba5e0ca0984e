// The door to fitting, apart from the main one so that a plain run does not load linear algebra.

export { freeParameters } from './free-parameters.ts'
export type { FitProblem, FreeParameter, Outcome, ParameterValues, Target } from './problem.ts'
export {
  fit,
  type FitOptions,
  type FitProgress,
  type FitResult,
  type FittedParameter,
  type FittedPattern,
  type StopReason,
} from './fit.ts'
export {
  identifiability,
  type Identifiability,
  type IdentifiabilityOptions,
  type IdentifiabilityVerdict,
  type ParameterIdentifiability,
} from './identifiability.ts'
export type { CollinearGroup } from './collinear-groups.ts'
export { fitReport } from './report.ts'

export {
  observationColumns,
  readObservations,
  type Observation,
  type TableRow,
} from './local/observation.ts'
export { planLocalFit, runWith, type LocalFitOptions, type LocalFitPlan } from './local/plan.ts'
export {
  fitLocally,
  type FittedObservation,
  type LocalEstimate,
  type LocalFitResult,
  type RunMany,
} from './local/local-fit.ts'
