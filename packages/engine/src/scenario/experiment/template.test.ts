import { expect, test } from 'vitest'
import { scenarioTemplate } from '../template.ts'
import { parseExperiment } from './parse.ts'
import { experimentTemplate } from './template.ts'

const series = { exhaustion: { unit: 'points (0–54)' }, burnedOut: { unit: 'share' } }
const parse = (text: string) =>
  parseExperiment(text, {
    file: 'my-experiment.yaml',
    series,
    read: name =>
      name === 'my-scenario' ? { file: 'my-scenario.yaml', text: scenarioTemplate() } : null,
  })

test('the template is an experiment over the template of a scenario', () => {
  const { design, over, scenarios, measure, survey } = parse(experimentTemplate())
  expect([design, over.length, scenarios[0]?.name]).toEqual(['grid', 2, 'My scenario'])
  expect([measure.length, survey]).toEqual([3, []])
})

test('what it only mentions may be taken in', () => {
  const all = experimentTemplate().replaceAll(/^( *)# (seed|assumptions|survey)/gm, '$1$2')
  const { over, survey, seed } = parse(all)
  expect([over.length, survey, seed]).toEqual([3, [365, 1826], 'design'])
})
