import { expect, test } from 'vitest'
import { cooling } from '../test-model.ts'
import { inScenario } from './in-scenario.ts'
import { runModel } from './run.ts'

test('a model in a scenario does what the model does in it', () => {
  const there = runModel(inScenario(cooling(), 'cold'))
  expect(there).toEqual(runModel(cooling(), { scenario: 'cold' }))
})

test('units and ranges of constants stay', () => {
  expect(inScenario(cooling(), 'cold').constants['room']).toEqual({
    ...cooling().constants['room'],
    value: 40,
  })
})
