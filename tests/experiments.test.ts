import { compileScenario, countPoints, parseExperiment, pointsOf } from '@burnout/engine'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scenarioNames, textOf } from './scenario-files.ts'

const folder = fileURLToPath(new URL('../scenarios/experiments/', import.meta.url))

const experimentNames = readdirSync(folder)
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.slice(0, -'.yaml'.length))

const load = (name: string) =>
  parseExperiment(readFileSync(`${folder}${name}.yaml`, 'utf8'), {
    file: `${name}.yaml`,
    names: scenarioNames,
    read: scenario =>
      scenarioNames.includes(scenario)
        ? { file: `${scenario}.yaml`, text: textOf(scenario) }
        : null,
  })

test('every shipped experiment has a question and stands in the list of scenarios', () => {
  const readme = readFileSync(`${folder}../README.md`, 'utf8')
  const listed = [...readme.matchAll(/^\| `scenarios\/experiments\/([a-z-]+)\.yaml`/gm)].map(
    match => match[1],
  )
  expect(listed.sort()).toEqual(experimentNames.sort())
  for (const name of experimentNames) expect(load(name).about, name).toMatch(/\?/)
})

test.each(experimentNames)('%s has runs of its own that raise no warning', name => {
  const experiment = load(name)
  const runs = [...pointsOf(experiment)]
  expect(runs).toHaveLength(countPoints(experiment) * experiment.scenarios.length)
  expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length)
  const known = new Set(
    experiment.scenarios.flatMap(scenario => compileScenario(scenario).warnings),
  )
  const warnings = runs.flatMap(({ scenario }) => compileScenario(scenario).warnings)
  expect(warnings.filter(warning => !known.has(warning))).toEqual([])
})
