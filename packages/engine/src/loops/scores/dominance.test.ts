import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dominancePeriods, dominantLoops, headlines } from './dominance.ts'

test('the fewest loops of one polarity that have half of the change dominate', () => {
  expect(dominantLoops([0.6, -0.4])).toEqual([0])
  expect(dominantLoops([-0.2, 0.3, 0.25, 0.05, -0.2])).toEqual([1, 2])
  expect(dominantLoops([-0.3, 0.2, -0.3, 0.2])).toEqual([0, 2])
})

test('where no polarity has half, all loops of the stronger one dominate', () => {
  expect(dominantLoops([0.2, 0.1, -0.25, 0])).toEqual([0, 1])
  expect(dominantLoops([0, 0])).toEqual([])
})

test('the dominant loops are of one polarity and none of them could be left out', () => {
  const row = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(row, drawn => {
      const whole = drawn.reduce((sum, value) => sum + Math.abs(value), 0)
      const shares = drawn.map(value => (whole > 0 ? value / whole : 0))
      const set = dominantLoops(shares)
      expect(new Set(set.map(loop => Math.sign(shares[loop]))).size).toBeLessThanOrEqual(1)
      const held = set.map(loop => Math.abs(shares[loop]))
      const sum = held.reduce((total, share) => total + share, 0)
      expect(sum - Math.min(...held)).toBeLessThan(0.5)
    }),
  )
})

test('equal sets one after the other are one period', () => {
  expect(dominancePeriods([[0], [0], [0, 1], [0]])).toEqual([
    { from: 0, to: 2, loops: [0] },
    { from: 2, to: 3, loops: [0, 1] },
    { from: 3, to: 4, loops: [0] },
  ])
  expect(dominancePeriods([])).toEqual([])
})

const rule = { lead: 0.1, steps: 2 }

test('a headline waits until another set has led for long enough', () => {
  const shares = [
    [-0.8, 0.2],
    [-0.4, 0.6],
    [-0.4, 0.6],
    [-0.4, 0.6],
  ]
  expect(headlines(shares, rule)).toEqual([[0], [0], [1], [1]])
})

test('a headline is not moved by a narrow lead or by one that breaks off', () => {
  const narrow = Array.from({ length: 5 }, () => [-0.48, 0.52])
  expect(headlines([[-0.8, 0.2], ...narrow], rule).every(set => set[0] === 0)).toBe(true)
  const broken = [
    [-0.8, 0.2],
    [-0.3, 0.7],
    [-0.6, 0.4],
    [-0.3, 0.7],
    [-0.6, 0.4],
  ]
  expect(headlines(broken, rule).every(set => set[0] === 0)).toBe(true)
})

test('a headline does not outlive its loops while those that lead take turns', () => {
  const turns = [
    [-0.8, 0.1, 0.1],
    [-0.2, 0.7, 0.1],
    [-0.2, 0.1, 0.7],
    [-0.2, 0.7, 0.1],
  ]
  expect(headlines(turns, rule)).toEqual([[0], [0], [2], [2]])
})

test('one loop of a headline has it alone once it clearly has more than half', () => {
  const barely = Array.from({ length: 3 }, () => [0.55, 0.4])
  const clearly = Array.from({ length: 2 }, () => [0.65, 0.3])
  expect(headlines([[0.45, 0.4], ...barely, ...clearly], rule)).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
    [0],
  ])
})
