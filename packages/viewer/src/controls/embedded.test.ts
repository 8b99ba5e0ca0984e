import { expect, it } from 'vitest'
import { wholePage } from './embedded.ts'

it('leads to the same settings on the whole page', () => {
  expect(wholePage('https://example.org/sim/?embed#scenario=wellness-first&month=24')).toBe(
    'https://example.org/sim/#scenario=wellness-first&month=24',
  )
  expect(wholePage('file:///tmp/burnout.html?embed=1&x=2#scenario=baseline')).toBe(
    'file:///tmp/burnout.html?x=2#scenario=baseline',
  )
})
