import { expect, test } from 'vitest'
import { motivation } from './motivation.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

test('engagement settles at the share of resources that engages', () => {
  const { clinicians } = afterTicks(motivation, 60, {
    clinicians: { engagement: 0.1, resources: 0.5 },
    parameters: { engagementTime: HALVING, engagementFromResources: 0.8 },
  })
  expect(clinicians.engagement[0]).toBeCloseTo(0.8 * 0.5, 10)
})

test('without resources 1/e of the engagement is left after one time constant', () => {
  const { clinicians } = afterTicks(motivation, 50, {
    clinicians: { engagement: 0.6, resources: 0 },
    parameters: { engagementTime: 50 },
  })
  expect(clinicians.engagement[0]).toBeCloseTo(0.6 / Math.E, 10)
})

test('demands do not move engagement', () => {
  const changeAt = (demands: number) =>
    after(motivation, { clinicians: { demands, strain: demands / 10 } }).clinicians
      .engagementChange[0]
  expect(changeAt(3)).toBe(changeAt(0))
})
