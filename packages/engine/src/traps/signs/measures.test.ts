import { expect, test } from 'vitest'
import { loopNames } from '../../loops/named-loops.ts'
import { besideWith, recordOfLoops } from './test-beside.ts'
import {
  late,
  latePart,
  leversMoved,
  lost,
  most,
  moved,
  shareOfLoops,
  stillGrowing,
} from './measures.ts'

// half-years 0 … 5 of one pair, worked out by hand
const own = [10, 7, 6, 8, 9, 11]
const alone = [10, 10, 10, 10, 10, 10]
const beside = besideWith({ own, alone })
const value = (values: Float64Array | null) => values && [...values]

test('late is the mean difference of the last year, most that of the farthest half-year', () => {
  expect(value(late('it', 'rise')(beside))).toEqual([0])
  expect(value(most('it', 'fall')(beside))).toEqual([4])
  expect(value(most('it', 'rise')(beside))).toEqual([1])
})

test('what is lost is the part of the farthest difference that the last year has not', () => {
  expect(value(lost('it', 'fall')(beside))).toEqual([1])
  expect(value(lost('it', 'fall')(besideWith({ own: alone, alone })))).toEqual([0])
})

test('late parts, own movement and growth are relative to what they say', () => {
  const grown = besideWith({ own: [10, 12, 14, 15, 15, 15], alone })
  expect(value(latePart('it', 'rise')(grown))).toEqual([0.5])
  expect(value(moved('it', 'rise')(grown))).toEqual([5])
  // of 5 in the last year, 3 came after half-year 1
  expect(value(stillGrowing('it', 'rise')(grown))).toEqual([0.6])
  expect(value(stillGrowing('it', 'fall')(grown))).toEqual([1])
})

test('what a model has no series for, nobody can measure', () => {
  for (const measure of [late, latePart, most, lost, moved, stillGrowing])
    expect(measure('other', 'rise')(beside)).toBeNull()
  expect(shareOfLoops(['voice'])(beside)).toBeNull()
})

test('levers are counted, each once', () => {
  const moving = { ...beside, levers: ['wellness', 'coaching', 'posts'] as const }
  expect(value(leversMoved(['wellness', 'coaching', 'mindfulness'])(moving))).toEqual([2])
})

test('shares of loops are those of the last two years, sizes weighed by activity', () => {
  const scores = {
    months: [0, 12, 24, 36],
    activity: [1, 1, 1, 3],
    loops: recordOfLoops(loopNames, { voice: [1, 1, 0.2, -0.4], hiring: [1, 1, 0, 0.2] }),
  }
  const scored = { ...beside, months: 36, scores }
  // looks of months 12, 24 and 36: (1 · 2 + 1 · .2 + 3 · .6) / 5
  expect(value(shareOfLoops(['voice', 'hiring'])(scored))?.[0]).toBeCloseTo(0.8, 12)
})
