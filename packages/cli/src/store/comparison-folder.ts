import { createHash } from 'node:crypto'
import { scenarioToYaml, type ComparisonResult, type Scenario } from '@burnout/engine'
import { letterOf } from '../reading/letters.ts'
import { withReplicates } from '../running/with-replicates.ts'
import { differencesCsv, ledgerCsv } from './comparison-rows.ts'
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
  checkPlace(folder, fileNames(scenarios), precise =>
    scenariosHash(
      isPrecise && precise !== null
        ? scenarios.map(scenario => withReplicates(scenario, precise))
        : scenarios,
    ),
  )

const manifestOf = (result: ComparisonResult, command: readonly string[]) => {
  const results = [result.reference, ...result.comparisons]
  const { version, seed, scenario } = result.reference
  return {
    format: 'burnout-manifest/1',
    tool: 'burnout',
    engineVersion: version,
    schemaVersion: scenario.version,
    scenarios: results.map(({ scenario: own, replicates, hash }, i) => ({
      letter: letterOf(i),
      scenario: own,
      scenarioHash: scenarioHash(own),
      replicates,
      resultHash: hash,
    })),
    /** SHA-256 of the list of scenarios as JSON with sorted keys. */
    scenarioHash: scenariosHash(results.map(({ scenario: own }) => own)),
    seed,
    replicates: scenario.run.replicates,
    ...(result.precision === undefined ? {} : { precision: result.precision }),
    failures: result.failures,
    command,
    /** SHA-256 of the results’ hashes, one after another. */
    resultHash: createHash('sha256')
      .update(results.map(({ hash }) => hash).join(''))
      .digest('hex'),
    files: fileNames(results),
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
