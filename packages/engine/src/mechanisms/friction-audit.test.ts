import { expect, test } from 'vitest'
import { frictionAudit } from './friction-audit.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

const parameters = { auditGain: 0.1, auditReach: 0.8 }
const removalAt = (workSystemQuality: number, audit = 1) =>
  after(frictionAudit, {
    clinics: { workSystemQuality },
    inputs: { frictionAudit: audit },
    parameters,
  }).clinics.frictionRemoval[0]

test('what is easy goes first and fast', () => {
  expect(removalAt(0.6)).toBeCloseTo(0.1 * 0.2, 12)
  expect(removalAt(0.3)).toBeGreaterThan(removalAt(0.6))
})

test('beyond its reach, and without an audit, nothing is removed', () => {
  expect(removalAt(0.8)).toBe(0)
  expect(removalAt(0.95)).toBe(0)
  expect(removalAt(0.3, 0)).toBe(0)
})

test('an audit alone ends at its reach', () => {
  const { clinics } = afterTicks(frictionAudit, 2000, {
    clinics: { workSystemQuality: 0.2, improvement: 0, decay: 0 },
    inputs: { frictionAudit: 1 },
    parameters: { ...parameters, usabilityTime: HALVING },
  })
  expect(clinics.workSystemQuality[0]).toBeCloseTo(0.8, 10)
})
