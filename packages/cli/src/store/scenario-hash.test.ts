import { parseScenario } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { scenarioHash } from './scenario-hash.ts'

const read = (more: string) => parseScenario(tinyScenario(more), { file: 'tiny.yaml' })

test('the order in which a file names its assumptions does not matter', () => {
  const one = read('assumptions: { wearRate: 0.2 points/day, quitRateNurse: 0.12 /year }')
  const other = read('assumptions: { quitRateNurse: 0.12 /year, wearRate: 0.2 points/day }')
  expect(scenarioHash(one)).toBe(scenarioHash(other))
})

test('any number matters', () => {
  expect(scenarioHash(read('assumptions: { quitRateNurse: 0.12 /year }'))).not.toBe(
    scenarioHash(read('assumptions: { quitRateNurse: 0.121 /year }')),
  )
})
