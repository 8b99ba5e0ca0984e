import { createHash } from 'node:crypto'
import { scenarioToYaml, type ComparisonResult, type Scenario } from '@burnout/engine'
import { letterOf } from '../reading/letters.ts'
import { withReplicates } from '../running/with-replicates.ts'
import { differencesCsv, ledgerCsv } from './comparison-rows.ts'
import { heldText, manifestHead, type ComparisonManifest } from './manifest.ts'
import { checkPlace, writeFiles } from './output-folder.ts'
import { scenarioHash, scenariosHash } from './scenario-hash.ts'

const scenarioFile = (position: number): string => `${letterOf(position).toLowerCase()}.yaml`

const fileNames = (scenarios: readonly unknown[]): readonly string[] => [
  'comparison.json',
  'differences.csv',
  'ledger.csv',
  ...scenarios.map((_, i) => scenarioFile(i)),
]

/**
 * Makes sure, before anything runs, that a comparison may go into a folder. Where a precision decides how
 * many replicates there are, it may replace a comparison that it decided before.
 */
export const checkComparisonFolder = (
  folder: string,
  scenarios: readonly Scenario[],
  isPrecise = false,
): void =>
  checkPlace(folder, fileNames(scenarios), owner => {
    if (owner.holds !== 'comparison') return heldText(owner)
    const asked =
      isPrecise && owner.precision !== null
        ? scenarios.map(scenario => withReplicates(scenario, owner.replicates))
        : scenarios
    return owner.scenarioHash === scenariosHash(asked)
      ? null
      : 'the result of another scenario, seed or number of replicates'
  })

const manifestOf = (
  result: ComparisonResult,
  command: readonly string[],
): Omit<ComparisonManifest, 'files'> => {
  const results = [result.reference, ...result.comparisons]
  const { seed, scenario } = result.reference
  return {
    ...manifestHead,
    holds: 'comparison',
    schemaVersion: scenario.version,
    scenarios: results.map(({ scenario: own, replicates, hash }, i) => ({
      letter: letterOf(i),
      scenario: own,
      scenarioHash: scenarioHash(own),
      replicates,
      resultHash: hash,
    })),
    scenarioHash: scenariosHash(results.map(({ scenario: own }) => own)),
    seed,
    replicates: scenario.run.replicates,
    precision:
      result.precision?.goals.map(({ asked: halfWidth, ...goal }) => ({
        ...(goal.scenario === undefined ? {} : { scenario: goal.scenario }),
        series: goal.series,
        halfWidth,
      })) ?? null,
    failures: result.failures,
    command,
    resultHash: createHash('sha256')
      .update(results.map(({ hash }) => hash).join(''))
      .digest('hex'),
  }
}

/** Writes a comparison with its scenarios; the manifest comes last. */
export const writeComparison = (
  folder: string,
  result: ComparisonResult,
  command: readonly string[],
): void => {
  const results = [result.reference, ...result.comparisons]
  const texts = {
    'comparison.json': `${JSON.stringify(result)}\n`,
    'differences.csv': differencesCsv(result),
    'ledger.csv': ledgerCsv(result),
    ...Object.fromEntries(
      results.map(({ scenario }, i) => [scenarioFile(i), scenarioToYaml(scenario)]),
    ),
  }
  writeFiles(folder, texts, manifestOf(result, command))
}
