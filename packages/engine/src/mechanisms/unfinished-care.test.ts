import { expect, test } from 'vitest'
import { after } from './test-world.ts'
import { unfinishedCare } from './unfinished-care.ts'

const returnsAt = (careQuality: number) =>
  after(unfinishedCare, {
    clinics: { completions: 20, careQuality },
    parameters: { returnShare: 0.5 },
  }).clinics.returns[0]

test('a fifth of the care cut short brings back a tenth of the visits', () => {
  expect(returnsAt(0.8)).toBeCloseTo(2, 12)
})

test('nothing comes back from care that was given in full', () => {
  expect(returnsAt(1)).toBe(0)
})
