import { expect, test } from 'vitest'
import { oddsRatio, riskRatio } from './odds.ts'

// Physicians’ Health Study 1988, N Engl J Med 318:262: heart attacks on placebo against aspirin,
// in Agresti, Categorical Data Analysis, 2.2: odds ratio 1.832, relative risk 1.818
const heartAttacks = {
  exposedCases: 189,
  exposedOthers: 10845,
  unexposedCases: 104,
  unexposedOthers: 10933,
}

test('the ratios of the aspirin trial are as printed', () => {
  expect(oddsRatio(heartAttacks)).toBeCloseTo(1.832, 3)
  expect(riskRatio(heartAttacks)).toBeCloseTo(1.818, 3)
})

test('what makes no difference has ratios of 1', () => {
  const alike = { exposedCases: 3, exposedOthers: 7, unexposedCases: 30, unexposedOthers: 70 }
  expect(oddsRatio(alike)).toBeCloseTo(1, 12)
  expect(riskRatio(alike)).toBeCloseTo(1, 12)
})

test('without an unexposed case the ratios have no end, and without people no meaning', () => {
  const none = { exposedCases: 3, exposedOthers: 7, unexposedCases: 0, unexposedOthers: 9 }
  expect(oddsRatio(none)).toBe(Infinity)
  expect(riskRatio(none)).toBe(Infinity)
  const empty = { exposedCases: 0, exposedOthers: 0, unexposedCases: 0, unexposedOthers: 0 }
  expect(oddsRatio(empty)).toBeNaN()
})
