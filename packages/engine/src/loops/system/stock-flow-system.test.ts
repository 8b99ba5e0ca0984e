import { expect, test } from 'vitest'
import { bass } from '../textbook/bass.ts'
import { birthsDeaths } from '../textbook/births-deaths.ts'
import { gating } from '../textbook/gating.ts'
import { inventoryWorkforce } from '../textbook/inventory-workforce.ts'
import { logistic } from '../textbook/logistic.ts'
import { predatorPrey } from '../textbook/predator-prey.ts'
import { threeLoops } from '../textbook/three-loops.ts'
import { burdenModel } from '../textbook/wellness-first.ts'
import { wellnessPolicies } from '../textbook/wellness-policies.ts'
import { readingsOf } from '../graph/structure.ts'

test('a flow between two stocks has two ends with one value', () => {
  expect(bass.structure.flows).toEqual([
    { name: 'adopting', to: 1, sign: 1 },
    { name: 'adopting', to: 0, sign: -1 },
  ])
  const out = new Float64Array(2)
  bass.flowsAt(Float64Array.of(1e6, 4), 0, out)
  expect([...out]).toEqual([6, 6])
})

test('further readings come after the stocks', () => {
  const { readings } = logistic(5).structure
  expect(readings).toEqual([
    { name: 'population', of: 0 },
    { name: 'crowd', of: 0 },
  ])
})

const systems = {
  bass,
  gating,
  predatorPrey,
  threeLoops,
  logistic: logistic(5),
  births: birthsDeaths({ start: 10, births: 0.1, lifetime: 20, crowding: 1000 }),
  inventory: inventoryWorkforce(5),
  wellness: burdenModel(wellnessPolicies.S3),
}

test.each(Object.entries(systems))('%s: no flow sees what it does not read', (_, system) => {
  const { structure, edges, start } = system
  const readings = readingsOf(structure)
  const levels = Float64Array.from(readings, ({ of }) => start[of] + 0.1)
  const before = new Float64Array(structure.flows.length)
  const after = new Float64Array(structure.flows.length)
  system.flowsAt(levels, 20, before)
  const undeclared = readings.flatMap((_, reading) => {
    const shifted = levels.slice()
    shifted[reading] *= 1.07
    system.flowsAt(shifted, 20, after)
    return structure.flows.flatMap(({ name }, flow) => {
      const reads = edges.some(edge => edge.reading === reading && edge.flow === flow)
      return reads || after[flow] === before[flow] ? [] : [`${readings[reading].name} → ${name}`]
    })
  })
  expect(undeclared).toEqual([])
})
