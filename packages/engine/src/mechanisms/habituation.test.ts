import { expect, test } from 'vitest'
import { habituation } from './habituation.ts'
import { afterTicks, HALVING } from './test-world.ts'

// first-order: half of the gap closes in a half-life
test('people get used to more strain, and to less', () => {
  const usualAfter = (from: number) =>
    afterTicks(habituation, 1, {
      clinicians: { strain: 0.4, usualStrain: from },
      parameters: { usualStrainTime: HALVING },
    }).clinicians.usualStrain[0]
  expect(usualAfter(0.2)).toBeCloseTo(0.3, 12)
  expect(usualAfter(0.8)).toBeCloseTo(0.6, 12)
  expect(usualAfter(0.4)).toBeCloseTo(0.4, 12)
})
