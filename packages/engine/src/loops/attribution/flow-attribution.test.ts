import { expect, test } from 'vitest'
import { bass } from '../textbook/bass.ts'
import { predatorPrey } from '../textbook/predator-prey.ts'
import { flowAttribution } from './flow-attribution.ts'

test('the parts of a stock add up to its net flow, and their sizes to all of it', () => {
  const { net, parts } = flowAttribution(predatorPrey.structure, [4, 3, 2, 1], 0)
  expect(net).toBe(1)
  expect(parts).toEqual([
    { flow: 'births', part: 4, share: 4 / 7 },
    { flow: 'predation', part: -3, share: -3 / 7 },
  ])
})

test('a flow is a part at each of its ends', () => {
  expect(flowAttribution(bass.structure, [5, 5], 0).net).toBe(-5)
  expect(flowAttribution(bass.structure, [5, 5], 1).net).toBe(5)
})

test('where nothing flows nothing has a share', () => {
  expect(flowAttribution(bass.structure, [0, 0], 1)).toEqual({
    net: 0,
    parts: [{ flow: 'adopting', part: 0, share: 0 }],
  })
})
