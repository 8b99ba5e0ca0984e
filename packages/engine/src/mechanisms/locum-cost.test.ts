import { expect, test } from 'vitest'
import { locumCost } from './locum-cost.ts'
import { after } from './test-world.ts'

test('locums cost a premium on the salary of every post they stand in for', () => {
  const { organisations } = after(locumCost, {
    posts: [
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ],
    groups: { vacantCount: [1, 0, 2, 0, 0, 0, 1, 1] },
    inputs: { locums: [0.5, 1] },
    parameters: { locumPremium: 1.5 },
    ofRole: { salary: [800, 400, 300, 100] },
  })
  // half of a physician and of two nurses, and a nurse and one of the support staff in full
  expect(organisations.locumCost[0]).toBeCloseTo(1.5 * (400 + 300 + 300 + 100), 9)
})
