import { resolve } from 'node:path'
import {
  checkExpectations,
  compileScenario,
  type EnsembleResult,
  type Experiment,
  type Scenario,
  type Verdict,
} from '@burnout/engine'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import type { Ensemble } from './grow-ensemble.ts'
import type { Pool } from '../pool/pool.ts'
import { isExperiment, readExperiment } from '../reading/read-experiment.ts'
import {
  missingScenario,
  readScenario,
  siblingPath,
  standardInput,
} from '../reading/read-scenario.ts'
import { runEnsemble } from './run-ensemble.ts'
import { errorText, exitCodeOf } from '../terminal/report-error.ts'
import type { Progress } from '../terminal/progress.ts'

/** What became of one file. */
export interface FileReport {
  readonly file: string
  readonly code: ExitCode
  /** One line for each fault; empty when the file is valid. */
  readonly faults: readonly string[]
  /** `null` when the file is invalid. */
  readonly scenario: Scenario | null
  /** What a valid file is, if it is no scenario. */
  readonly experiment: Experiment | null
  /** What a person should know before believing its run, one line each. */
  readonly warnings: readonly string[]
  /** One for each expectation; empty when nothing was run. */
  readonly verdicts: readonly Verdict[]
}

export interface CheckOptions {
  readonly replicates: number | undefined
  /** Whether expectations are put to the test, or files only read. */
  readonly runs: boolean
  readonly progress: () => Progress
  /** Workers that share the work where that pays. */
  readonly pool?: Pool
}

/** Names of the scenarios that the expectations of this one compare it with. */
const comparedWith = ({ expect }: Scenario): ReadonlySet<string> =>
  new Set(
    expect.flatMap(({ above, below }) =>
      [above, below].flatMap(yardstick =>
        typeof yardstick === 'object' && 'scenario' in yardstick ? [yardstick.scenario] : [],
      ),
    ),
  )

/**
 * Checks files one after the other. A scenario is run once however many files are compared with it;
 * both sides of a comparison have the seed and the replicates of the file that makes it.
 */
export const createChecker = ({ replicates, runs, progress, pool }: CheckOptions) => {
  const ensembles = new Map<string, Promise<Ensemble>>()

  const ensembleOf = (file: string, scenario: Scenario): Promise<Ensemble> => {
    const key = JSON.stringify([resolve(file), scenario.run.seed, scenario.run.replicates])
    const known = ensembles.get(key) ?? runEnsemble(scenario, { progress: progress(), pool })
    ensembles.set(key, known)
    return known
  }

  const verdictsOf = async (file: string, scenario: Scenario): Promise<[ExitCode, Verdict[]]> => {
    const references = new Map<string, Scenario>()
    for (const name of comparedWith(scenario)) {
      const path = siblingPath(file, name)
      if (path === null) throw missingScenario(name)
      const { seed, replicates: count } = scenario.run
      references.set(name, await readScenario(path, { seed, replicates: count }))
    }
    if (!runs || scenario.expect.length === 0) return [exitCode.good, []]

    const own = await ensembleOf(file, scenario)
    const others = new Map<string, EnsembleResult>()
    let isWhole = own.failures.length === 0
    for (const [name, reference] of references) {
      const other = await ensembleOf(siblingPath(file, name)!, reference)
      others.set(name, other.result)
      isWhole &&= other.failures.length === 0
    }
    const verdicts = checkExpectations(scenario, own.result, name => others.get(name)!)
    if (!isWhole) return [exitCode.someFailed, verdicts]
    return [verdicts.every(({ met }) => met) ? exitCode.good : exitCode.notMet, verdicts]
  }

  /** An experiment expects nothing, so that it is only read. */
  const checkExperiment = async (file: string): Promise<FileReport> => {
    const experiment = await readExperiment(file)
    const warnings = experiment.scenarios.flatMap(each => compileScenario(each).warnings)
    return { ...reportOf(file, exitCode.good, []), experiment, warnings }
  }

  return async (file: string): Promise<FileReport> => {
    let scenario: Scenario | null = null
    try {
      if (await isExperiment(file)) return await checkExperiment(file)
      scenario = await readScenario(file, { replicates })
      const [code, verdicts] = await verdictsOf(file, scenario)
      const { warnings } = compileScenario(scenario)
      return { ...reportOf(file, code, []), scenario, warnings, verdicts }
    } catch (error) {
      const code = exitCodeOf(error)
      if (code === exitCode.interrupted) throw error
      const faults = errorText(error, false).split('\n')
      return { ...reportOf(file, code, faults), scenario }
    }
  }
}

const reportOf = (file: string, code: ExitCode, faults: readonly string[]): FileReport => ({
  file: shown(file),
  code,
  faults,
  scenario: null,
  experiment: null,
  warnings: [],
  verdicts: [],
})

const shown = (file: string): string => (file === standardInput ? '<stdin>' : file)

const worstFirst: readonly ExitCode[] = [
  exitCode.failed,
  exitCode.missingFile,
  exitCode.invalidScenario,
  exitCode.someFailed,
  exitCode.notMet,
]

/** The code that says most about what went wrong. */
export const worstCode = (reports: readonly FileReport[]): ExitCode =>
  worstFirst.find(code => reports.some(report => report.code === code)) ?? exitCode.good
