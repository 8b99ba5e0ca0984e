import { expect, test } from 'vitest'
import { comparisonOf, resultOf, tiny } from '../test-results.ts'
import { speaking } from '../text/tongue.ts'
import { between, comparedAnswer, runAnswer } from './answers.ts'

const run = resultOf(tiny('Nothing changes'))
const { comparisons } = comparisonOf(tiny('A'), tiny('B', 'levers.scribes=100 %'))
const [compared] = comparisons
const names = { reference: 'A', other: 'B' }

/** A band that is the same number at every record. */
const flat = <T extends object>(band: T, value: number): T =>
  Object.fromEntries(
    Object.entries(band).map(([key, own]) => [
      key,
      Array.isArray(own) ? own.map(() => value) : own,
    ]),
  ) as T

test('a run is told with where burnout begins and ends, in clinicians of a hundred', () => {
  const band = run.series.burnedOut
  const rising = {
    ...flat(band, 0.4),
    mean: band.mean.map((_, i, { length }) => 0.3 + (0.2 * i) / (length - 1)),
  }
  const told = runAnswer({ ...run, series: { ...run.series, burnedOut: rising } })
  expect(told.sentence).toBe('Burnout rises from 30 to 50 of 100 clinicians in six months.')
  const staying = runAnswer({ ...run, series: { ...run.series, burnedOut: flat(band, 0.4) } })
  expect(staying.sentence).toBe(
    'Burnout stays where it is: after six months 40 of 100 clinicians are burned out.',
  )
})

test('a comparison is told with its difference, its interval and the share of pairs', () => {
  const { difference } = compared
  const told = comparedAnswer(
    {
      ...compared,
      pairs: 100,
      difference: {
        ...difference,
        burnedOut: {
          ...flat(difference.burnedOut, 0),
          reference: [0.59],
          other: [0.29],
          mean: [-0.3],
          low: [-0.33],
          high: [-0.28],
        },
        netCost: { ...difference.netCost, mean: [1e6], low: [0.5e6], high: [1.5e6] },
      },
      probabilityBetter: {
        ...compared.probabilityBetter,
        burnedOut: { share: [0.97], low: [0.9], high: [0.99] },
      },
      ledger: {
        ...compared.ledger,
        burnedOut: {
          unit: 'share',
          course: 'worse before better',
          first: {
            way: 'worse',
            from: 7,
            until: 13,
            months: 7,
            depth: 0.019,
            deepest: 8,
            agree: { share: 1, low: 0.9, high: 1 },
          },
          last: { way: 'better', from: 17, agree: { share: 1, low: 0.9, high: 1 } },
        },
      },
    },
    names,
  )
  expect(told.sentence.replaceAll('\u202f', ' ')).toBe(
    'With B burnout is first higher than with A, and lower in the end: after six months 29 of 100 clinicians are burned out instead of 59 (30 fewer; 95 %: 28 to 33 fewer).',
  )
  expect(told.detail.replaceAll('\u202f', ' ')).toBe(
    'In months 7 to 13 up to 1.9 more of 100 are burned out. It has less burnout in 97 % of 100 pairs of runs with the same luck. In all it costs $1.0 M more ($500 k–$1.5 M).',
  )
})

test('both ends of an interval are told in the words of a difference', () => {
  const told = (
    [
      [-0.33, -0.28],
      [0.01, 0.02],
      [-0.02, 0.01],
      [0, 0],
      [0, 0.03],
      [-0.03, 0],
    ] as const
  ).map(([low, high]) => between(low, high))
  expect(told).toEqual([
    '28 to 33 fewer',
    '1 to 2 more',
    '2 fewer to 1 more',
    'as many',
    'as many to 3 more',
    '3 fewer to as many',
  ])
})

test('what does not stand out from chance is said not to', () => {
  const { difference } = compared
  const told = comparedAnswer(
    {
      ...compared,
      difference: {
        ...difference,
        burnedOut: { ...difference.burnedOut, mean: [-0.01], low: [-0.04], high: [0.02] },
        netCost: { ...difference.netCost, mean: [-1e5], low: [-4e5], high: [2e5] },
      },
      ledger: {
        ...compared.ledger,
        burnedOut: { unit: 'share', course: 'not told from chance', first: null, last: null },
      },
    },
    names,
  )
  expect(told.sentence).toMatch(
    /^No difference in burnout between B and A stands out from chance: .*4 fewer to 2 more\)\.$/,
  )
  expect(told.detail).toContain('does not stand out from chance')
})

test('German tells the same', () => {
  const [staying, ends] = speaking('de', () => [
    runAnswer({
      ...run,
      series: { ...run.series, burnedOut: flat(run.series.burnedOut, 0.4) },
    }),
    [between(-0.33, -0.285), between(-0.02, 0.01), between(0, 0.03)],
  ])
  expect(staying.sentence).toBe(
    'Burnout bleibt, wo es ist: Nach sechs Monaten haben 40 von 100 Beschäftigten ein Burnout.',
  )
  expect(ends).toEqual(['28,5 bis 33 weniger', '2 weniger bis 1 mehr', 'ebenso viele bis 3 mehr'])
})
