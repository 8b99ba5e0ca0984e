import { expect, it } from 'vitest'
import { decimal, dollars, fullDollars, percent, signed, signedDollars } from './format.ts'

it('writes a true minus sign and never a negative nought', () => {
  expect(decimal(-2.345, 1)).toBe('−2.3')
  expect(decimal(-0.2)).toBe('0')
})

it('groups thousands', () => {
  expect(decimal(12345)).toBe('12,345')
})

it('always shows the sign of a difference', () => {
  expect(signed(2.04, 1)).toBe('+2.0')
  expect(signed(-2.04, 1)).toBe('−2.0')
  expect(signed(0.001, 1)).toBe('±0.0')
})

it('writes shares in percent with a narrow space', () => {
  expect(percent(0.473)).toBe('47\u202f%')
  expect(percent(-0.05)).toBe('−5\u202f%')
})

it('shortens dollars to thousands and millions', () => {
  expect(dollars(940)).toBe('$940')
  expect(dollars(12_400)).toBe('$12\u202fk')
  expect(dollars(999_700)).toBe('$1.0\u202fM')
  expect(dollars(-3_440_000)).toBe('−$3.4\u202fM')
  expect(dollars(240_000_000)).toBe('$240\u202fM')
})

it('shows the sign of a difference in dollars', () => {
  expect(signedDollars(1_500_000)).toBe('+$1.5\u202fM')
  expect(signedDollars(-1_500_000)).toBe('−$1.5\u202fM')
  expect(signedDollars(0.2)).toBe('±$0')
})

it('writes dollars in full where a price is quoted', () => {
  expect(fullDollars(48_000)).toBe('$48,000')
})
