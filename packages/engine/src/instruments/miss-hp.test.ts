import { expect, test } from 'vitest'
import { injuredByMissHp, missHpScore } from './miss-hp.ts'

// Mantri et al. 2020: scores of 10 to 100, cut-off 36
test('moral injury spans the published scale', () => {
  expect(missHpScore(0)).toBe(10)
  expect(missHpScore(1)).toBe(100)
})

test('the published cut-off counts as injured, and less does not', () => {
  expect(injuredByMissHp(26 / 90)).toBe(true)
  expect(injuredByMissHp(0.28)).toBe(false)
})
