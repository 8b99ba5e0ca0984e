import { checkExpectations, parseScenario, scenarioToYaml, seriesNames } from '@burnout/engine'
import { expect, test } from 'vitest'
import { loadScenario, resultOf, scenarioNames, textOf } from './scenario-files.ts'

test('the shipped scenarios are the reference organisation and five questions', () => {
  expect([...scenarioNames].sort()).toEqual([
    'baseline',
    'fix-the-work',
    'hiring-freeze',
    'pandemic-surge',
    'small-clinic-cascade',
    'wellness-first',
  ])
})

test('every scenario asks a question of its own', () => {
  const questions = scenarioNames.map(name => loadScenario(name).about.what)
  expect(new Set(questions).size).toBe(questions.length)
  for (const question of questions) expect(question).toContain('?')
})

for (const name of scenarioNames) {
  test(`${name} names its schema, so that editors can help`, () => {
    expect(textOf(name).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./scenario.schema.json',
    )
  })

  test(`${name} shows what it says`, () => {
    const scenario = loadScenario(name)
    expect(scenario.expect.length).toBeGreaterThan(0)
    const verdicts = checkExpectations(scenario, resultOf(name), resultOf)
    expect(verdicts.filter(({ met }) => !met).map(({ sentence }) => sentence)).toEqual([])
  })

  test(`${name} records only finite numbers`, () => {
    const { series } = resultOf(name)
    for (const key of seriesNames)
      for (const values of [series[key].mean, series[key].q05, series[key].q95])
        expect(values.every(Number.isFinite), key).toBe(true)
  })

  test(`${name} survives being written and read again`, () => {
    const scenario = loadScenario(name)
    const text = scenarioToYaml(scenario)
    expect(parseScenario(text, { file: 'written.yaml' })).toEqual(scenario)
  })
}

test('wellness first falls, rebounds above its start, and ends worse than fixing the work', () => {
  const wellness = resultOf('wellness-first').series.exhaustion.mean
  const start = wellness[26]
  const lowest = Math.min(...wellness)
  const last = wellness[wellness.length - 1]
  expect(lowest).toBeLessThan(start - 1)
  expect(last).toBeGreaterThan(start + 1)
  const fixed = resultOf('fix-the-work').series.exhaustion.mean
  expect(fixed[fixed.length - 1]).toBeLessThan(last - 2)
})
