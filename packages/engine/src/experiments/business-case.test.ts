import { expect, test } from 'vitest'
import { businessCase, publishedExample as printed } from './business-case.ts'

// Shanafelt, Goh & Sinsky 2017: the worked example of the worksheet
test('the worked example comes out exactly as printed', () => {
  const answer = businessCase(printed)
  expect(answer.baselineExit).toBeCloseTo(0.05, 12)
  expect(answer.attributableLeavers).toBeCloseTo(11.25, 12)
  expect(answer.attributableCost).toBeCloseTo(5_625_000, 6)
  expect(answer.saving).toBeCloseTo(1_125_000, 6)
  expect(answer.returnOnInvestment).toBeCloseTo(0.125, 12)
})

// the same example, step by step: 11.25 of 450 is a turnover of 2.5 points; a fifth less is .5
test('the example’s steps in percentage points come out too', () => {
  const { attributableLeavers } = businessCase(printed)
  expect(attributableLeavers / printed.clinicians).toBeCloseTo(0.025, 12)
  expect((attributableLeavers * printed.relativeReduction) / printed.clinicians).toBeCloseTo(
    0.005,
    12,
  )
})

test('the leavers of both groups add up to the turnover', () => {
  for (const burnout of [0, 0.2, 0.9, 1]) {
    const { baselineExit } = businessCase({ ...printed, burnout, riskRatio: 3.3 })
    const leaving = (1 - burnout) * baselineExit + burnout * 3.3 * baselineExit
    expect(leaving).toBeCloseTo(printed.turnover, 12)
  }
})

test('where burnout drives nobody away, a programme loses all that it costs', () => {
  const { attributableCost, returnOnInvestment } = businessCase({ ...printed, riskRatio: 1 })
  expect(attributableCost).toBe(0)
  expect(returnOnInvestment).toBe(-1)
})

test('a programme that costs nothing has no return to speak of', () => {
  expect(businessCase({ ...printed, programmeCost: 0 }).returnOnInvestment).toBeNull()
})

test('impossible inputs are all named, with what was expected', () => {
  const impossible = { ...printed, clinicians: 0, burnout: 1.2, turnover: -0.1, riskRatio: 0 }
  expect(() => businessCase(impossible)).toThrow(RangeError)
  expect(() => businessCase(impossible)).toThrowErrorMatchingInlineSnapshot(`
    [RangeError: invalid clinicians: 0; expected a number above 0
    invalid burnout: 1.2; expected a share from 0 to 1
    invalid turnover: -0.1; expected a share from 0 to 1
    invalid riskRatio: 0; expected a ratio above 0]
  `)
  const others = { ...printed, costPerLeaver: -1, programmeCost: NaN, relativeReduction: 2 }
  expect(() => businessCase(others)).toThrowErrorMatchingInlineSnapshot(`
    [RangeError: invalid costPerLeaver: -1; expected dollars, at least 0
    invalid programmeCost: NaN; expected dollars a year, at least 0
    invalid relativeReduction: 2; expected a share from 0 to 1]
  `)
})

test('a turnover that would have more of the burned out leave than there are is refused', () => {
  const impossible = { ...printed, burnout: 0.1, turnover: 0.6, riskRatio: 3 }
  expect(() => businessCase(impossible)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid turnover: 0.6; expected less, since a ratio of 3 and a burnout of 0.1 would have more people leave than there are]`,
  )
})
