import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  engineVersion,
  scenarioToYaml,
  type SensitivityPlan,
  type SensitivityResult,
} from '@burnout/engine'
import { manifestName } from './manifest.ts'
import { manifestIn, refuse, requireWritable } from './output-folder.ts'
import { scenarioHash } from './scenario-hash.ts'
import { sensitivityCsv, sensitivityRunsCsv } from './sensitivity-csv.ts'
import { writeAtomically } from './write-atomically.ts'

const fileNames = ['sensitivity.json', 'sensitivity.csv', 'runs.csv', 'scenario.yaml'] as const

/** What was asked, and of which engine: the same question has the same answer. */
const questionOf = (plan: SensitivityPlan) => {
  const { method, series, month, points, replicates, coverage, inputs, scenario } = plan
  const over = inputs.map(({ subject: { kind, name } }) => `${kind}s.${name}`)
  return {
    engineVersion,
    scenarioHash: scenarioHash(scenario),
    analysis: { method, series, month, points, replicates, coverage, over },
  }
}

/** Makes sure, before anything runs, that an analysis may go into a folder and overwrites no other. */
export const checkSensitivityFolder = (folder: string, plan: SensitivityPlan): void => {
  requireWritable(folder)
  const taken = [manifestName, ...fileNames].find(name => existsSync(join(folder, name)))
  if (taken === undefined) return
  const owner = manifestIn(folder)
  if (owner === null) throw refuse(folder, `a file ${taken} from elsewhere`)
  const question = questionOf(plan)
  const asked = Object.keys(question).map(key => [key, owner[key]])
  if (JSON.stringify(Object.fromEntries(asked)) !== JSON.stringify(question))
    throw refuse(folder, 'the result of another question')
}

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
  for (const name of fileNames) writeAtomically(join(folder, name), texts[name])
  const manifest = {
    format: 'burnout-manifest/1',
    tool: 'burnout',
    ...questionOf(plan),
    schemaVersion: plan.scenario.version,
    scenario: plan.scenario,
    seed: plan.scenario.run.seed,
    failures: result.runs.flatMap(({ error }, point) =>
      error === null ? [] : [{ point, message: error }],
    ),
    command,
    resultHash: createHash('sha256').update(runs).digest('hex'),
    files: fileNames,
  }
  writeAtomically(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
}
