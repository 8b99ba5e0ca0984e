import { createHash } from 'node:crypto'
import { scenarioToYaml, type SensitivityPlan, type SensitivityResult } from '@burnout/engine'
import { heldText, manifestHead } from './manifest.ts'
import { checkPlace, writeFiles } from './output-folder.ts'
import { scenarioHash } from './scenario-hash.ts'
import { sensitivityCsv, sensitivityRunsCsv } from './sensitivity-csv.ts'

const fileNames = ['sensitivity.json', 'sensitivity.csv', 'runs.csv', 'scenario.yaml'] as const

/** What was asked: the same question has the same answer. */
const questionOf = (plan: SensitivityPlan) => {
  const { method, series, month, points, replicates, coverage, inputs, scenario } = plan
  const over = inputs.map(({ subject: { kind, name } }) => `${kind}s.${name}`)
  return {
    scenarioHash: scenarioHash(scenario),
    analysis: { method, series, month, points, replicates, coverage, over },
  }
}

/** Makes sure, before anything runs, that an analysis may go into a folder and overwrites no other. */
export const checkSensitivityFolder = (folder: string, plan: SensitivityPlan): void =>
  checkPlace(folder, fileNames, owner => {
    if (owner.holds !== 'sensitivity') return heldText(owner)
    const { scenarioHash: hash, analysis } = owner
    return JSON.stringify({ scenarioHash: hash, analysis }) === JSON.stringify(questionOf(plan))
      ? null
      : 'the result of another question'
  })

/** Writes an analysis; the manifest comes last, so that a folder with a manifest is complete. */
export const writeSensitivityFolder = (
  folder: string,
  plan: SensitivityPlan,
  result: SensitivityResult,
  command: readonly string[],
): void => {
  const runs = sensitivityRunsCsv(plan, result)
  const texts: Record<(typeof fileNames)[number], string> = {
    'sensitivity.json': `${JSON.stringify(result)}\n`,
    'sensitivity.csv': sensitivityCsv(result),
    'runs.csv': runs,
    'scenario.yaml': scenarioToYaml(plan.scenario),
  }
  writeFiles(folder, texts, {
    ...manifestHead,
    holds: 'sensitivity',
    ...questionOf(plan),
    schemaVersion: plan.scenario.version,
    scenario: plan.scenario,
    seed: plan.scenario.run.seed,
    replicates: plan.replicates,
    precision: null,
    failures: result.runs.flatMap(({ error }, point) =>
      error === null ? [] : [{ point, message: error }],
    ),
    command,
    resultHash: createHash('sha256').update(runs).digest('hex'),
  })
}
