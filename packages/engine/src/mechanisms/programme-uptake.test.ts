import { expect, test } from 'vitest'
import { programmeUptake } from './programme-uptake.ts'
import { after } from './test-world.ts'

const uptakeAt = (trust: number, strain: number) =>
  after(programmeUptake, {
    clinicians: { trust, strain },
    parameters: { overloadResentment: 0.3 },
  }).clinicians.programmeUptake[0]

test('those who trust take what is offered', () => {
  expect(uptakeAt(1, 0)).toBe(1)
  expect(uptakeAt(0.5, 0)).toBeCloseTo(0.6, 12)
})

test('overload makes an offer look like blame', () => {
  expect(uptakeAt(0.5, 1)).toBeCloseTo(-0.1, 12)
  expect(uptakeAt(0.2, 1)).toBeLessThan(uptakeAt(0.2, 0))
})

test('where trust is low programmes backfire', () => {
  expect(uptakeAt(0, 0)).toBe(-0.3)
})
