import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seriesNames } from '../../model/series/catalogue.ts'
import { compareEnsembles, compareSeries, comparisonOn } from './compare-ensembles.ts'
import { blockOf } from './test-traces.ts'

// Student 1908 (The probable error of a mean), ten patients: additional hours of sleep by two drugs.
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

test('the difference of Student’s two drugs is his, and its interval that of R’s paired t.test', () => {
  const compared = compareEnsembles(
    [blockOf('engagement', [drug1])],
    [blockOf('engagement', [drug2])],
  )
  const { engagement } = comparisonOn(compared, 0)
  expect(compared.pairs).toBe(10)
  expect(engagement.reference).toBeCloseTo(0.75, 12)
  expect(engagement.other).toBeCloseTo(2.33, 12)
  expect(engagement.mean).toBeCloseTo(1.58, 12)
  expect(engagement.low).toBeCloseTo(0.7001142, 7)
  expect(engagement.high).toBeCloseTo(2.4598858, 7)
})

test('a pair without a difference counts half: of his ten patients nine sleep longer, and one as long', () => {
  const compared = compareEnsembles(
    [blockOf('engagement', [drug1])],
    [blockOf('engagement', [drug2])],
  )
  expect(comparisonOn(compared, 0).engagement.better?.share).toBe(0.95)
  // of exhaustion, more is worse
  const tired = compareEnsembles([blockOf('exhaustion', [drug1])], [blockOf('exhaustion', [drug2])])
  expect(comparisonOn(tired, 0).exhaustion.better?.share).toBe(0.05)
})

test('what is neither better nor worse has no share of better pairs and no ledger', () => {
  const more = compareEnsembles([blockOf('headcount', [[1, 2]])], [blockOf('headcount', [[3, 4]])])
  expect(more.difference.headcount.mean).toEqual([2])
  expect(more.probabilityBetter.headcount).toBeNull()
  expect(more.ledger.headcount).toBeNull()
})

test('replicates are paired by their number, whatever the blocks, and those without a partner left out', () => {
  const reference = [
    blockOf('exhaustion', [[10, 20]]),
    blockOf('exhaustion', [[40, 50]], { first: 3 }),
  ]
  const other = [
    blockOf('exhaustion', [[21, 32]], { first: 1 }),
    blockOf('exhaustion', [[43]], { first: 3 }),
  ]
  const { pairs, difference } = compareEnsembles(reference, other)
  expect(pairs).toBe(2)
  expect(difference.exhaustion).toMatchObject({ mean: [2], reference: [30], other: [32] })
})

test('the last record at or before a day is read', () => {
  const rows = [0, 1, 2].map(value => [value, value])
  const compared = compareEnsembles(
    [
      blockOf('exhaustion', [
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
    ],
    [blockOf('exhaustion', rows)],
  )
  expect([6, 7, 13, 100].map(day => comparisonOn(compared, day).exhaustion.mean)).toEqual([
    0, 1, 1, 2,
  ])
})

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const ensembles = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 8 }))
  .chain(([records, replicates]) => {
    const rows = fc.array(fc.array(finite, { minLength: replicates, maxLength: replicates }), {
      minLength: records,
      maxLength: records,
    })
    return fc.tuple(rows, rows)
  })

test('a scenario differs from itself by exactly nothing, and is better in half of the pairs', () => {
  fc.assert(
    fc.property(ensembles, ([rows]) => {
      const traces = [blockOf('exhaustion', rows, { every: 31 })]
      const { difference, probabilityBetter, ledger } = compareEnsembles(traces, traces)
      for (const name of seriesNames) {
        const { mean, low, high, q05, q95 } = difference[name]
        for (const value of [mean, low, high, q05, q95].flat()) expect(value).toBe(0)
        for (const share of probabilityBetter[name]?.share ?? []) expect(share).toBe(0.5)
        expect(ledger[name]?.course ?? 'not told from chance').toBe('not told from chance')
      }
    }),
    { numRuns: 20 },
  )
})

test('with the two changed round, every sign is, and better is worse', () => {
  const opposites = { better: 'worse', worse: 'better' } as const
  fc.assert(
    fc.property(ensembles, ([rows, otherRows]) => {
      const [a, b] = [rows, otherRows].map(own => [blockOf('exhaustion', own, { every: 31 })])
      const [there, back] = [compareEnsembles(a, b), compareEnsembles(b, a)]
      const [one, two] = [there.difference.exhaustion, back.difference.exhaustion]
      one.mean.forEach((mean, r) => {
        expect(two.mean[r] + mean).toBe(0)
        expect(two.low[r] + one.high[r]).toBe(0)
        const shares = [there, back].map(each => each.probabilityBetter.exhaustion!)
        expect(shares[0].share[r] + shares[1].share[r]).toBeCloseTo(1, 12)
        expect(shares[0].low[r] + shares[1].high[r]).toBeCloseTo(1, 12)
      })
      const [first, second] = [there, back].map(each => each.ledger.exhaustion!)
      expect(second.last?.way).toBe(first.last === null ? undefined : opposites[first.last.way])
      expect(second.first?.depth).toBe(first.first === null ? undefined : -first.first.depth)
    }),
    { numRuns: 30 },
  )
})

test('what cannot be compared is refused', () => {
  const two = [blockOf('exhaustion', [[1, 2]])]
  const said = [
    [two, [blockOf('exhaustion', [[1, 2]], { first: 1 })]] as const,
    [
      two,
      [
        blockOf('exhaustion', [
          [1, 2],
          [3, 4],
        ]),
      ],
    ] as const,
  ].map(([a, b]) => {
    try {
      compareEnsembles(a, b)
      return 'nothing'
    } catch (error) {
      return String(error)
    }
  })
  expect(said).toMatchInlineSnapshot(`
    [
      "RangeError: too few pairs: 1; expected at least 2",
      "RangeError: different records: 1 and 2 of them; expected the same days",
    ]
  `)
  expect(() => compareEnsembles(two, two, 1)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid coverage: 1; expected more than 0 and less than 1]`,
  )
})

test('of series that are named it says what it says among all, and nothing of the others', () => {
  const [before, after] = [drug1, drug2].map(hours => [blockOf('engagement', [hours])])
  const all = compareEnsembles(before, after)
  const { difference, probabilityBetter, ledger } = compareSeries(before, after, ['engagement'])
  expect(difference).toEqual({ engagement: all.difference.engagement })
  expect(probabilityBetter).toEqual({ engagement: all.probabilityBetter.engagement })
  expect(ledger).toEqual({ engagement: all.ledger.engagement })
})
