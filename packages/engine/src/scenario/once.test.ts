import { expect, it } from 'vitest'
import { once } from './once.ts'

it('builds nothing before it is asked, and one thing however often it is', () => {
  let times = 0
  const number = once(() => ++times)
  expect(times).toBe(0)
  expect([number(), number()]).toEqual([1, 1])
})
