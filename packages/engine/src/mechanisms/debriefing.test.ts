import { expect, test } from 'vitest'
import { debriefing } from './debriefing.ts'
import { after, HALVING } from './test-world.ts'

const drained = (debriefs: number, programmeUptake: number, moralInjury: number) =>
  after(debriefing, {
    clinicians: { programmeUptake, moralInjury },
    inputs: { debriefs },
    parameters: { debriefTime: HALVING },
  }).clinicians.injuryRelief[0]

test('debriefs drain in proportion to the injury and to how they are taken', () => {
  expect(drained(1, 1, 0.4)).toBeCloseTo(0.2, 12)
  expect(drained(0.5, 0.5, 0.4)).toBeCloseTo(0.05, 12)
  expect(drained(0, 1, 0.4)).toBe(0)
})

test('where they are not trusted they hurt, as far as the scale has room', () => {
  expect(drained(1, -0.3, 0.5)).toBeCloseTo(-0.3 * 0.25, 12)
  expect(drained(1, -0.3, 1)).toBeCloseTo(0, 12)
})
