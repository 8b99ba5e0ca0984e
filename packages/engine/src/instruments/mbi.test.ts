import { expect, test } from 'vitest'
import { burnedOutByMbi } from './mbi.ts'

test('high exhaustion or high cynicism is enough, each from its threshold on', () => {
  expect(burnedOutByMbi(27, 0)).toBe(true)
  expect(burnedOutByMbi(0, 10)).toBe(true)
  expect(burnedOutByMbi(26.9, 9.9)).toBe(false)
})
