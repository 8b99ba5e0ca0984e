import { expect, test } from 'vitest'
import { cutTimeCost } from './cut-time-cost.ts'
import { after } from './test-world.ts'

const costAt = (clinics: Record<string, number> = {}, valueBased = 0) =>
  after(cutTimeCost, {
    posts: [[2, 0, 2, 0]],
    groups: { cutTime: [0.2, 0, 0.5, 0] },
    clinics: { cutVisits: 2, ...clinics },
    inputs: { valueBased },
    parameters: { visitMargin: 250, valueShare: 0.8 },
    ofRole: { salary: [800, 400, 300, 100] },
  }).organisations.workingTimeCost[0]

test('cut time costs the margin of its visits less the pay that is saved', () => {
  expect(costAt()).toBeCloseTo(2 * 250 - 0.2 * 800 - 0.5 * 300, 9)
})

test('it costs less where payment is for value, and only saves pay on a ward', () => {
  expect(costAt({}, 1)).toBeCloseTo(0.2 * 500 - 310, 9)
  expect(costAt({ ward: 1 })).toBeCloseTo(-310, 9)
})
