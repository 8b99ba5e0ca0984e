import { expect, test } from 'vitest'
import { circumstances } from './circumstances.ts'
import { after, afterTicks, HALVING } from './test-world.ts'

test('circumstances drift towards the year’s draw', () => {
  const { clinicians } = afterTicks(circumstances, 3, {
    clinicians: { circumstances: 0, circumstancesTarget: 2 },
    parameters: { circumstancesTime: HALVING },
  })
  // half of the gap is left after each day
  expect(clinicians.circumstances[0]).toBeCloseTo(2 * (1 - 1 / 8), 12)
})

test('circumstances that are as drawn stay', () => {
  const { clinicians } = after(circumstances, {
    clinicians: { circumstances: 1.4, circumstancesTarget: 1.4 },
  })
  expect(clinicians.circumstancesChange[0]).toBe(0)
})
