import { expect, test } from 'vitest'
import { KeyedRandom, streamOf } from './random.ts'

const hex = (words: Int32Array) => [...words].map(w => (w >>> 0).toString(16).padStart(8, '0'))

// known answers of the authors' Random123 library, file kat_vectors, philox4x32-10
test('the generator gives the published known answers', () => {
  const zero = new KeyedRandom(0, 0)
  zero.draw(0, 0, 0, 0)
  expect(hex(zero.words)).toEqual(['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8'])
  const ones = new KeyedRandom(-1, -1)
  ones.draw(-1, -1, -1, -1)
  expect(hex(ones.words)).toEqual(['408f276d', '41c83b0e', 'a20bc7c6', '6d5451fd'])
  const pi = new KeyedRandom(0xa4093822, 0x299f31d0)
  pi.draw(0x03707344, 0x13198a2e, 0x85a308d3, 0x243f6a88)
  expect(hex(pi.words)).toEqual(['d16cfe09', '94fdcceb', '5001e420', '24126ea1'])
})

test('a draw does not depend on what was drawn before', () => {
  const random = KeyedRandom.fromSeed('order')
  const a = random.uniform(1, 2, 3, 4)
  random.uniform(9, 9, 9, 9)
  expect(random.uniform(1, 2, 3, 4)).toBe(a)
  expect(KeyedRandom.fromSeed('order').uniform(1, 2, 3, 4)).toBe(a)
  expect(KeyedRandom.fromSeed('other').uniform(1, 2, 3, 4)).not.toBe(a)
})

test('neighbouring replicates, entities and events are uncorrelated', () => {
  const random = KeyedRandom.fromSeed('neighbours')
  const stream = streamOf('leaving')
  const n = 20_000
  for (const step of [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ] as const) {
    let sum = 0
    for (let i = 0; i < n; i++) {
      const a = random.uniform(stream, i, 7, 3) - 0.5
      const b = random.uniform(stream, i + step[0], 7 + step[1], 3 + step[2]) - 0.5
      sum += a * b
    }
    // the standard error of a correlation of independent pairs is 1/√n
    expect(Math.abs((sum / n) * 12)).toBeLessThan(4 / Math.sqrt(n))
  }
})

test('uniform, exponential and normal draws have the moments of their names', () => {
  const random = KeyedRandom.fromSeed('moments')
  const n = 50_000
  let uniform = 0
  let exponential = 0
  let normal = 0
  let square = 0
  for (let i = 0; i < n; i++) {
    uniform += random.uniform(1, 0, i, 0)
    exponential += random.exponential(2, 0, i, 0)
    const z = random.normal(3, 0, i, 0)
    normal += z
    square += z * z
  }
  expect(uniform / n).toBeCloseTo(0.5, 2)
  expect(exponential / n).toBeCloseTo(1, 1)
  expect(Math.abs(normal / n)).toBeLessThan(4 / Math.sqrt(n))
  expect(Math.abs(square / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n))
})
