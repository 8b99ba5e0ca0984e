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
export { parameterOfRole, roles, roleWords, type Role } from './parameters/roles.ts'
export { tables, type TableParameter } from './parameters/tables.ts'

export {
  compileScenario,
  experimentTemplate,
  experimentToYaml,
  formatDays,
  formatFault,
  formatQuantity,
  lessonInWords,
  lessonsInOrder,
  lessonStages,
  lessonWordsJsonSchema,
  nearest,
  nearestNames,
  parseLessonWords,
  postsOf,
  readQuantity,
  ScenarioError,
  scenarioDefaults,
  scenarioInResult,
  scenarioTemplate,
  scenarioToYaml,
  seatsOf,
  type About,
  type Assumption,
  type Clinic,
  type CompiledRun,
  type Departure,
  type DesignKind,
  type Exchange,
  type Experiment,
  type Expectation,
  type Factor,
  type Fault,
  type Lesson,
  type LessonChart,
  type LessonCurves,
  type LessonGuide,
  type LessonLevers,
  type LessonOption,
  type LessonStage,
  type LessonStep,
  type LessonTask,
  type LessonWords,
  type LessonWordsOptions,
  type LessonWorld,
  type LoopCut,
  type Measure,
  type ParseOptions,
  type Policy,
  type RunSettings,
  type Scenario,
  type ScenarioEvent,
  type Spread,
  type Subject,
  type Surge,
  type Yardstick,
  undecided,
} from './scenario/index.ts'
export {
  experimentJsonSchema,
  lessonJsonSchema,
  parseExperiment,
  parseLesson,
  parseScenario,
  scenarioJsonSchema,
} from './experiments/scenario-language.ts'

// running one
export { flows, perceive } from './model/schedule.ts'
export type { Link, Mechanism, Sign } from './mechanisms/mechanism.ts'
export { advance } from './model/advance.ts'
export { changeCourse, copyClockwork, copyWorld, restoreWorld } from './model/branch.ts'
export { evaluateDay, step, wind, type Clockwork } from './model/step.ts'
export {
  simulate,
  simulation,
  type OnProgress,
  type Progress,
  type SimulateOptions,
} from './model/simulate.ts'
export { seriesCatalogue, seriesNames, type SeriesName } from './model/series/catalogue.ts'
export type { Series } from './model/series/series.ts'
export { sectionSeries, type Section, type SectionSeries } from './model/section.ts'
export { seatStates, type SeatState } from './state/seat-states.ts'
export type { PeopleTrace, Trace } from './model/trace.ts'
export { lifeStateNames, lifeStates, type LifeStateName } from './model/lives/life-states.ts'
export { lifeEvents, type LifeEventName, type Lives } from './model/lives/lives.ts'
export { followLives, type LivesOptions } from './experiments/lives.ts'

// what came out
export {
  countPoints,
  measuredIn,
  pointsOf,
  type ExperimentRun,
  type PointSetting,
} from './experiments/experiment-runs.ts'
export { runId } from './experiments/run-id.ts'
export { BLOCK, blockOf, ensembleBlocks, runEnsemble } from './experiments/ensemble.ts'
export {
  knockOutParts,
  knockOuts,
  runKnockOuts,
  type KnockOut,
  type KnockOutEffect,
  type KnockOutOptions,
  type KnockOutResult,
} from './experiments/knock-outs.ts'
export {
  loopScoreParts,
  loopScores,
  scoreLoops,
  type Dominance,
  type LoopScoreOptions,
  type LoopScoreResult,
} from './experiments/loop-scores.ts'
export { worksAgainst, type LoopShares } from './experiments/loop-shares.ts'
export {
  findNoEasyReturn,
  MONTHS_COMPARED,
  noEasyReturn,
  type DroppedFix,
  type NoEasyReturn,
  type NoEasyReturnOptions,
} from './experiments/no-easy-return.ts'
export {
  gaugeTrap,
  MONTHS_GAUGED,
  trapGauge,
  trapGaugeParts,
  type Gauged,
  type TrapGauge,
  type TrapGaugeOptions,
} from './experiments/trap-gauge.ts'
export {
  analyseSensitivity,
  sensitivityMeasures,
  type InputSensitivity,
  type Outcome,
  type SensitivityMeasure,
  type SensitivityResult,
  type SensitivityRun,
} from './experiments/sensitivity/analyse.ts'
export type { ChanceShare } from './experiments/sensitivity/chance.ts'
export type { Estimate } from './experiments/sensitivity/estimate.ts'
export {
  planSensitivity,
  scenarioAt,
  sensitivityMethods,
  valuesOf,
  type SensitivityInput,
  type SensitivityMethod,
  type SensitivityOptions,
  type SensitivityPlan,
} from './experiments/sensitivity/plan.ts'
export {
  measureRuns,
  outcomeOf,
  runAt,
  runSensitivity,
  sensitivity,
  type SensitivityRunOptions,
  type SeriesReading,
} from './experiments/sensitivity/sensitivity.ts'
export { quickFixLevers } from './experiments/quick-fix.ts'
export {
  attributeExhaustion,
  attributionParts,
  exhaustionAttribution,
  redesignFactors,
  type AttributionOptions,
  type ExhaustionAttribution,
  type RedesignFactor,
} from './experiments/exhaustion-attribution.ts'
export {
  explainCurve,
  type CurveExplanation,
  type CurveOptions,
  type CurveResults,
} from './experiments/explain/explain-curve.ts'
export { redesignChange, type RedesignChange } from './experiments/redesign-change.ts'
export { exhaustionTerms, type ExhaustionTerm } from './model/mean-change.ts'
export { dayOfMonth, monthsWithin } from './experiments/months.ts'
export { effortOf, inTurn, type Parts } from './experiments/parts.ts'
export type { ExperimentProgress, OnExperimentProgress } from './experiments/progress.ts'
export { checkExpectations, type Means, type Verdict } from './experiments/expect.ts'
export { resultHash } from './experiments/hash.ts'
export {
  finalValues,
  firstLook,
  lookAt,
  precisionOf,
  type Look,
  type PrecisionGoal,
  type Watched,
} from './experiments/precision.ts'
export {
  clinicsWithoutCounterpart,
  settingMismatches,
  type SettingMismatch,
} from './experiments/compare/comparable.ts'
export {
  compareEnsembles,
  compareSeries,
  comparisonOn,
  type Comparison,
  type DifferenceRow,
} from './experiments/compare/compare-ensembles.ts'
export {
  comparedResult,
  type ComparedResult,
  type ComparisonResult,
  type DecomposedResult,
  type DifferenceOn,
  type FailedReplicate,
} from './experiments/compare/comparison-result.ts'
export {
  assumptionChange,
  decompose,
  type AssumptionChange,
  type Decomposition,
  type DecompositionRow,
  type Effect,
  type FourEnsembles,
} from './experiments/compare/decomposition.ts'
export {
  equalCost,
  type EqualCostOptions,
  type EqualCostResult,
  type LeverAtCost,
  type PurchaseEffect,
} from './experiments/equal-cost/equal-cost.ts'
export type { LeftOut, Purchase, WhyNot } from './experiments/equal-cost/purchase.ts'
export { finalDifferences } from './experiments/compare/final-differences.ts'
export type { BetterBand, DifferenceBand } from './experiments/compare/difference.ts'
export { eventText } from './experiments/compare/input-texts.ts'
export type {
  Course,
  FirstSpell,
  LastSpell,
  LedgerEntry,
  Way,
} from './experiments/compare/ledger.ts'
export {
  differenceSentence,
  scenarioDifferences,
  type InputDifference,
  type ScenarioDifferences,
} from './experiments/compare/scenario-differences.ts'
export type { PairShare } from './experiments/compare/share-better.ts'
export { GrowingHash, hashedBytes, type Digest } from './experiments/hash.ts'
export { bandOf, sectionBandOf } from './experiments/bands.ts'
export { resultOf, summarise } from './experiments/summarise.ts'
export type { Band, EnsembleResult, Precision, SummaryRow } from './experiments/result.ts'
export {
  clinicianOf,
  gatherSurvey,
  runSurvey,
  surveyBlocks,
  surveyRun,
  type SurveyOptions,
  type SurveyResult,
} from './experiments/survey.ts'
export type { SurveyColumns } from './model/survey-recorder.ts'
export {
  surveyFieldNames,
  surveyFields,
  type SurveyField,
  type SurveyFieldName,
} from './model/survey-fields.ts'

export {
  businessCase,
  publishedExample,
  type BusinessCase,
  type BusinessCaseInputs,
} from './experiments/business-case.ts'
export { compareBusinessCases, type BusinessCaseRow } from './experiments/business-case-of-run.ts'

// what a questionnaire would say
export { instruments, type InstrumentName } from './instruments/index.ts'
export type { Instrument } from './instruments/instrument.ts'
export { CLIMATE_ERROR, perceivedTeamExhaustion } from './instruments/climate.ts'
export { burnedOutByMbi, HIGH_CYNICISM, HIGH_EXHAUSTION } from './instruments/mbi.ts'
export {
  burnoutSurvey,
  mbiError,
  mbiReliability,
  measured,
  measurementError,
  momentaryExhaustion,
  surveyedAsBurnedOut,
  type Dimensions,
} from './instruments/measurement.ts'
export {
  MINI_Z_HIGH,
  MINI_Z_LOW,
  miniZCynicism,
  miniZExhaustion,
  miniZTotal,
} from './instruments/mini-z.ts'
export {
  injuredByMissHp,
  MISS_HP_CUT_OFF,
  MISS_HP_ERROR,
  MISS_HP_HIGH,
  MISS_HP_LOW,
  missHpScore,
} from './instruments/miss-hp.ts'
export {
  burnedOutByPfi,
  fulfilledByPfi,
  PFI_BURNOUT,
  PFI_FULFILMENT,
  PFI_TOP,
  pfiBurnout,
  pfiFulfilment,
} from './instruments/pfi.ts'
export {
  drawPopulation,
  referencePopulation,
  type Population,
} from './instruments/reference-population.ts'
export { saysBurnedOut, singleItemShare } from './instruments/single-item.ts'

// statistics of a validation
export { correlation } from './numerics/correlation.ts'
export { standardisedMeanDifference } from './numerics/effect-size.ts'
export { meanInterval, percentileInterval, type Interval } from './numerics/intervals.ts'
export { leastSquares, type LeastSquaresFit } from './numerics/least-squares.ts'
export { logisticRegression, type LogisticFit } from './numerics/logistic-regression.ts'
export { normalCdf } from './numerics/normal.ts'
export { oddsRatio, riskRatio, type TwoByTwo } from './numerics/odds.ts'
export { KeyedRandom } from './numerics/random.ts'
export { mean, quantileOfSorted, standardDeviation, variance } from './numerics/statistics.ts'
export { studentMultiplier } from './numerics/student-t.ts'
export { varianceComponents, type VarianceComponents } from './numerics/variance-components.ts'

// which loops are at work
export { sharingTheCut } from './loops/cut-edge.ts'
export {
  cuttableLoops,
  loopNames,
  namedLoops,
  type CuttableLoop,
  type LoopName,
} from './loops/named-loops.ts'
export type { LoopEdge, NamedLoop } from './loops/named/named-loop.ts'

// which systems trap a run is caught in
export { archetypes } from './traps/archetypes/index.ts'
export { trapNames, type TrapName } from './traps/trap-names.ts'
export {
  trapScenarios,
  type Archetype,
  type TrapModel,
  type TrapScenario,
} from './traps/archetypes/archetype.ts'
export { besideOfModel } from './traps/beside-of-model.ts'
export { detectTraps, type SignReading, type TrapFinding } from './traps/detect-traps.ts'
export {
  findTraps,
  trapParts,
  trapsIn,
  type TrapOptions,
  type TrapResult,
} from './traps/find-traps.ts'
export { signatures, type Signature } from './traps/signs/signatures.ts'
export { signs, type SignName } from './traps/signs/signs.ts'
export { trapPairParts, trapPairsOf, type TrapPairs } from './traps/trap-pairs.ts'
export { trapThresholds } from './traps/signs/thresholds.ts'

// whether the model does what was found
export type { ReferenceOrganisations } from './validation/cohorts.ts'
export { outcomesOf, type OutcomeOptions, type PatternOutcome } from './validation/outcomes.ts'
export type { Pattern, PatternKind, PatternUnit } from './validation/pattern.ts'
export { validationPatterns } from './validation/patterns/index.ts'
export { startPatterns } from './validation/patterns/start.ts'
export {
  simulatedText,
  targetText,
  toleranceText,
  validationPage,
  verdictText,
} from './validation/render.ts'
export {
  allMustsPass,
  runValidation,
  validationParts,
  VALIDATION_REPLICATES,
  type PatternResult,
  type ValidationOptions,
  type ValidationResult,
} from './validation/run.ts'
export type { PatternVerdict } from './validation/verdict.ts'

// stock-and-flow models, and the twin of a run among them
export { toVensim } from './stock-flow/export/vensim.ts'
export { toXmile } from './stock-flow/export/xmile.ts'
export { ModelError } from './stock-flow/model-error.ts'
export type {
  ModelConstant,
  ModelEquation,
  ModelStock,
  ModelTable,
  StockFlowModel,
} from './stock-flow/model.ts'
export { readModel } from './stock-flow/read-model.ts'
export { inScenario } from './stock-flow/run/in-scenario.ts'
export { modelLoops, type ModelLoop, type ModelLoops } from './loops/scores/model-loops.ts'
export { runModel, type ModelRun, type ModelRunOptions } from './stock-flow/run/run.ts'
export { twinOf } from './twin/twin.ts'
