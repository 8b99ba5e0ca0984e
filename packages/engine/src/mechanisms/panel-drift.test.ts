import { expect, test } from 'vitest'
import { panelDrift } from './panel-drift.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = {
  panelLossRate: 0.002,
  acceptedSatisfaction: 0.8,
  accessGoal: 20,
  toleratedWait: 40,
  enrolmentTime: HALVING,
}
const at = (clinics: Record<string, number>) =>
  after(panelDrift, {
    clinics: { panelAtStart: 2000, panelSize: 2000, satisfaction: 0.8, waitDays: 20, ...clinics },
    parameters,
  }).clinics

test('a full panel of satisfied patients stays as it is', () => {
  const { panelLoss, panelGrowth } = at({ satisfaction: 0.95 })
  expect(panelLoss[0]).toBe(0)
  expect(panelGrowth[0]).toBe(0)
})

test('dissatisfied patients leave, in proportion', () => {
  expect(at({ satisfaction: 0.3 }).panelLoss[0]).toBeCloseTo(2000 * 0.002 * 0.5, 12)
  expect(at({ satisfaction: 0.3, panelSize: 0 }).panelLoss[0]).toBe(0)
})

test('new patients fill the panel up again while the wait is bearable', () => {
  expect(at({ panelSize: 1000 }).panelGrowth[0]).toBeCloseTo(500, 9)
  expect(at({ panelSize: 1000, waitDays: 40 }).panelGrowth[0]).toBeCloseTo(250, 9)
  expect(at({ panelSize: 1000, waitDays: 60 }).panelGrowth[0]).toBe(0)
})

test('a ward neither loses patients nor enrols any', () => {
  const { panelLoss, panelGrowth } = at({ ward: 1, panelSize: 10, satisfaction: 0 })
  expect(panelLoss[0]).toBe(0)
  expect(panelGrowth[0]).toBe(0)
})

test('patients are neither made nor lost: the panel changes by its two flows, between none and full', () => {
  const { clinics } = afterTicks(panelDrift, 5000, {
    clinics: { panelAtStart: 2000, panelSize: 2000, satisfaction: 0, waitDays: 300 },
    parameters,
  })
  expect(clinics.panelSize[0]).toBeGreaterThan(0)
  // first-order: each day the same share leaves
  expect(clinics.panelSize[0]).toBeCloseTo(2000 * (1 - 0.0016) ** 5000, 6)
})
