import { expect, test } from 'vitest'
import { KeyedRandom, streamOf } from '../../numerics/random.ts'
import { ledgerOf } from './ledger.ts'
import { pairsOf } from './pairing.ts'
import { blockOf } from './test-traces.ts'

const replicates = 20

/** Differences of one exhaustion record a month, with a small spread between the pairs. */
const ledger = (differences: readonly number[], spread = 0.1) => {
  const rows = [0, ...differences].map((difference, month) =>
    Array.from({ length: replicates }, (_, i) =>
      month === 0 ? 0 : difference + spread * (((i * 7) % replicates) / replicates - 0.475),
    ),
  )
  const calm = rows.map(row => row.map(() => 0))
  const [reference, other] = [calm, rows].map(own => [blockOf('exhaustion', own, { every: 30 })])
  return ledgerOf('exhaustion', pairsOf(reference, other), 0.95)
}

test('worse before better: how deep, how long, and from when on it stays better', () => {
  expect(ledger([0, 0.5, 2, 1, 0, -1, -3, -3])).toMatchObject({
    unit: 'points (0–54)',
    course: 'worse before better',
    first: { way: 'worse', from: 2, until: 4, months: 3, deepest: 3, agree: { share: 1 } },
    last: { way: 'better', from: 6, agree: { share: 1 } },
  })
  expect(ledger([0, 0.5, 2, 1, 0, -1, -3, -3])?.first?.depth).toBeCloseTo(2, 2)
})

test('better before worse is the mirror of it', () => {
  const entry = ledger([0, -1, -2, 0, 1, 1])
  expect(entry).toMatchObject({
    course: 'better before worse',
    first: { way: 'better', from: 2, until: 3 },
    last: { way: 'worse', from: 5 },
  })
  expect(entry?.first?.depth).toBeCloseTo(-2, 2)
})

test('what only gets better has nothing to come first', () => {
  expect(ledger([0, -1, -1, -1])).toMatchObject({
    course: 'better',
    first: null,
    last: { way: 'better', from: 2 },
  })
})

test('a gain that is lost again does not stay', () => {
  expect(ledger([-1, -1, 0, 0])).toMatchObject({
    course: 'better then unclear',
    first: { way: 'better', from: 1, until: 2 },
    last: null,
  })
})

test('a relapse puts off the month from which it stays better', () => {
  expect(ledger([1, -1, 1, -1, -1])).toMatchObject({
    first: { way: 'worse', from: 1, until: 3, months: 3 },
    last: { way: 'better', from: 4 },
  })
})

test('a difference within the scatter of the pairs is not told from chance', () => {
  expect(ledger([0, 0.5, -0.5], 10)).toMatchObject({
    course: 'not told from chance',
    first: null,
    last: null,
  })
})

test('pairs that differ by luck alone stand out in at most one of twenty ledgers', () => {
  const random = KeyedRandom.fromSeed('ledger')
  const trials = 400
  let found = 0
  for (let trial = 0; trial < trials; trial++) {
    const draw = (side: number, month: number, i: number) =>
      random.normal(streamOf('luck'), trial, 100 * month + i, side)
    const ensembleOf = (side: number) => [
      blockOf(
        'exhaustion',
        Array.from({ length: 25 }, (_, month) =>
          Array.from({ length: 10 }, (_unused, i) => draw(side, month, i)),
        ),
        { every: 30 },
      ),
    ]
    const entry = ledgerOf('exhaustion', pairsOf(ensembleOf(0), ensembleOf(1)), 0.95)
    if (entry?.course !== 'not told from chance') found++
  }
  // Bonferroni over independent months: 1 − (1 − 0.05 / 24)²⁴ = 4.9 %, give or take three times 1.1 %
  expect(found / trials).toBeGreaterThan(0.015)
  expect(found / trials).toBeLessThan(0.083)
})

test('weekly records make one month of a month', () => {
  const rows = Array.from({ length: 10 }, (_, week) => [week < 5 ? 1 : -1, week < 5 ? 1 : -1])
  const calm = rows.map(() => [0, 0])
  const pairs = pairsOf([blockOf('exhaustion', calm)], [blockOf('exhaustion', rows)])
  // days 7–28 are month 1, 35–56 month 2, 63 month 3
  expect(ledgerOf('exhaustion', pairs, 0.95)).toMatchObject({
    first: { from: 1, until: 1, depth: 1 },
    last: { from: 2 },
  })
})
