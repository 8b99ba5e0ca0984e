import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluatorOf, power } from './evaluate.ts'
import { parseExpression } from './parse.ts'

const at = (text: string, time: number, dt = 0.25): number =>
  evaluatorOf(parseExpression(text), () => -1)(new Float64Array(0), { time, dt })

test('a step begins at its time, although times are rounded', () => {
  expect(at('step(3, 0.3)', 0.1 + 0.2, 0.1)).toBe(3)
  expect(at('step(3, 5)', 4.75)).toBe(0)
  expect(at('step(3, 5)', 5)).toBe(3)
  expect(at('step(3, 5)', 9)).toBe(3)
})

test('a pulse lasts for its width', () => {
  const seen = [4.75, 5, 5.25, 5.5].map(time => at('pulse(2, 5, 0.5)', time))
  expect(seen).toEqual([0, 2, 2, 0])
})

test('time and step are those of the clock', () => {
  expect(at('time / dt', 3)).toBe(12)
})

test('powers are those of the platform to rounding', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (base, exponent) => {
        expect(power(base, exponent) / base ** exponent).toBeCloseTo(1, 12)
      },
    ),
  )
})

test('whole powers of negative numbers have their sign', () => {
  expect(power(-2, 3)).toBe(-8)
  expect(power(-2, 2)).toBe(4)
  expect(power(-2, -1)).toBe(-0.5)
  expect(power(-2, 0.5)).toBeNaN()
  expect(power(0, 0.5)).toBe(0)
  expect(power(0, -0.5)).toBe(Infinity)
})
