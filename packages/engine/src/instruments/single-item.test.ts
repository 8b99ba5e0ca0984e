import { expect, test } from 'vitest'
import { singleItemShare } from './single-item.ts'

// Knox et al. 2018: the same clinicians, 52 % by the MBI and 29 % by the single item
test('the single item finds 29 % where the MBI finds 52 %', () => {
  expect(singleItemShare(0.52)).toBeCloseTo(0.29, 2)
})
