import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loopNames } from '../../loops/named-loops.ts'
import { exhaustionTerms } from '../../model/mean-change.ts'
import { explainCurve } from './explain-curve.ts'
import { madeUp, type MadeUp } from './test-results.ts'

const says = (given: MadeUp, from: number, to: number, series?: string) =>
  explainCurve(madeUp(given), series === undefined ? { from, to } : { from, to, series }).sentences

test('one loop with half of the change was in charge, and its sign says which way it worked', () => {
  const given = { loops: { capabilityErosion: () => 0.6, hiring: () => -0.4 } }
  expect(says(given, 3, 6)[0]).toBe(
    'From month 3 to month 6 “Forgetting how” (R3b) was in charge, with 60 % of the change that named loops explain, looking six to twelve months ahead: it carried things further the way they went.',
  )
  const turned = { loops: { hiring: () => -0.7, contagion: () => 0.3 } }
  expect(says(turned, 0, 12)[0]).toContain('“Hiring” (B6) was in charge, with 70 %')
  expect(says(turned, 0, 12)[0]).toContain('it worked against the way things went')
})

test('a month counts as much as it changes, and the month before the window speaks for its start', () => {
  // 0.9 while little moves, −0.9 while ten times as much does
  const given: MadeUp = {
    loops: { tolerance: month => (month < 6 ? 0.9 : 0), hiring: month => (month < 6 ? 0 : -0.9) },
    activity: month => (month < 6 ? 0.1 : 1),
  }
  const { inCharge } = explainCurve(madeUp(given), { from: 5, to: 7 })
  expect(inCharge.shares.tolerance).toBeCloseTo((0.1 * 0.9) / 1.1, 12)
  expect(inCharge.shares.hiring).toBeCloseTo(-0.9 / 1.1, 12)
  expect(inCharge.loops).toEqual(['hiring'])
})

test('several loops were in charge together, and beyond three only the strongest are named', () => {
  const loops = { hiring: () => -0.2, overtime: () => -0.31, survivor: () => -0.19 }
  expect(says({ loops }, 1, 2)[0]).toContain(
    '“Overtime” (B9) and “Hiring” (B6) were in charge together, with 51 %',
  )
  const many = {
    voice: () => 0.11,
    rework: () => 0.12,
    contagion: () => 0.13,
    tolerance: () => 0.14,
    hiring: () => -0.49,
  }
  expect(says({ loops: many }, 1, 2)[0]).toContain(
    'reinforcing loops were in charge, most of all “Lost trust” (R4) and “Contagion” (R11), with 50 %',
  )
})

test('a loop that works against its letter is in charge of nothing', () => {
  const loops = { hiring: () => -0.3, tolerance: () => -0.5, contagion: () => 0.2 }
  const { inCharge } = explainCurve(madeUp({ loops }), { from: 1, to: 2 })
  expect(inCharge.loops).toEqual(['hiring'])
  expect(inCharge.shares.tolerance).toBe(-0.5)
})

test('that runs differ is said with who was in charge', () => {
  const given = { loops: { hiring: () => -0.9 }, agreement: () => 0.625 }
  expect(says(given, 1, 2)[0]).toMatch(
    /, although balancing loops had more in only 63 % of the runs taken alone\.$/,
  )
})

test('no loop is put in charge where little changes or few loops have a name', () => {
  const clear = { hiring: () => -0.9 }
  expect(says({ loops: clear, activity: () => 0.04 }, 1, 2)[0]).toBe(
    'Little was changing from month 1 to month 2, so no loop was in charge.',
  )
  expect(says({ loops: clear, coverage: () => 0.1 }, 1, 2)[0]).toContain('only 10 %')
  expect(says({ loops: clear, outside: () => 0.67 }, 1, 2)[0]).toContain(
    'more than half of what bent exhaustion (67 %) came from outside the loops',
  )
})

test('what began or ended is named with its month, and the flow that changed most goes with it', () => {
  const given: MadeUp = {
    lines: `policies: [{ lever: wellness, to: 100 %, from: 6 months, until: 10 months }]
events: [{ event: departure, clinic: Riverside, count: 1, on: 2 months }]`,
    terms: {
      wear: () => 4,
      relief: month => (month < 6 ? 0 : -0.5),
      recovery: month => (month < 6 ? -4 : -3.8),
    },
    series: { exhaustion: month => (month < 6 ? 20 : 20 - 0.3 * (month - 6)) },
  }
  expect(says(given, 6, 9)[1]).toBe(
    'The policy “Reach for wellness programmes” began in month 6; exhaustion fell by 0.9 points, and of what moves it relief from wellness changed most, taking away 0.50 points a month more than in the 6 months before, against recovery, taking away 0.20 points a month less.',
  )
  expect(says(given, 9, 12)[1]).toMatch(
    /^The policy “Reach for wellness programmes” ended in month 10;/,
  )
  expect(says(given, 3, 5)[1]).toBe(
    'Nothing began or ended since 1 of the physicians of Riverside left in month 2; exhaustion hardly moved, with all that moves it as it was in the 3 months before.',
  )
  expect(says({}, 0, 2)[1]).toBe(
    'No policy or event falls in or before these months; exhaustion hardly moved, with all that moves it as it was in the first month.',
  )
})

test('a flow that turned is told by the way it works now', () => {
  const turns = { relief: (month: number) => (month < 6 ? -0.2 : 0.1) }
  expect(says({ terms: turns }, 6, 9)[1]).toContain(
    'relief from wellness changed most, adding 0.30 points a month more than in the 6 months before.',
  )
})

test('a change within chance is said to be no more', () => {
  const series = { exhaustion: (month: number) => month }
  expect(says({ series, spread: 1 }, 1, 4)[1]).toContain('rose by 3.0 points,')
  expect(says({ series, spread: 3 }, 1, 4)[1]).toContain('rose by 3.0 points (no more than chance)')
})

test('the roles furthest from the mean of all are named, each with what it did', () => {
  const heads = { physicianHeadcount: () => 4, nurseHeadcount: () => 2, supportHeadcount: () => 4 }
  const series = {
    ...heads,
    exhaustion: (month: number) => 20 + 0.1 * month,
    physicianExhaustion: (month: number) => 20 + 0.3 * month,
    nurseExhaustion: (month: number) => 20 - 0.2 * month,
    supportExhaustion: (month: number) => 20 + 0.1 * month,
  }
  expect(says({ series }, 2, 12)[2]).toBe(
    'Over everybody exhaustion rose by 1.0 points; furthest from that, among nurses it fell by 2.0 points and among physicians it rose by 3.0 points.',
  )
  expect(says({ series, spread: 10 }, 2, 12)[2]).toContain('no group moved apart from that by more')
  expect(says({ series: { physicianHeadcount: () => 4 } }, 2, 12)[2]).toBe(
    'Only physicians work here, so exhaustion is theirs alone.',
  )
})

test('of several clinics the one furthest from the mean of all is named, unless that is chance', () => {
  const clinics = {
    Harbour: (month: number) => [20 + 0.5 * month, 21 + 0.45 * month, 22 + 0.55 * month],
    Mill: (month: number) => [20 - 0.4 * month, 20, 20 + 0.4 * month],
  }
  const series = {
    physicianHeadcount: () => 4,
    exhaustion: (month: number) => 20 + 0.1 * month,
  }
  expect(says({ clinics, series }, 2, 12)[2]).toBe(
    'Only physicians work here, so exhaustion is theirs alone; over all of them exhaustion rose by 1.0 points; furthest from that, in Harbour it rose by 5.0 points.',
  )
  const both = {
    ...series,
    nurseHeadcount: () => 2,
    physicianExhaustion: series.exhaustion,
    nurseExhaustion: series.exhaustion,
  }
  expect(says({ clinics, series: both }, 2, 12)[2]).toBe(
    'Over everybody exhaustion rose by 1.0 points; furthest from that, in Harbour it rose by 5.0 points.',
  )
  expect(
    says({ clinics: { ...clinics, Harbour: clinics.Mill }, series: both }, 2, 12)[2],
  ).toContain('no role and no clinic moved apart from that by more than chance')
})

test('another series has no flows, and one without roles says so', () => {
  const series = { intentToLeave: (month: number) => 0.2 + 0.01 * month }
  expect(says({ series }, 2, 4, 'intentToLeave')[1]).toBe(
    'No policy or event falls in or before these months; “Intend to leave” rose by 2.0 percentage points.',
  )
  for (const name of ['fatigue', 'headcount'])
    expect(says({}, 2, 4, name)[2]).toContain('is not recorded as a mean of each role')
})

test('there are three whole sentences with the window in order, whatever the numbers', () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true })
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const points = fc.double({ min: -5, max: 5, noNaN: true })
  const column =
    <T>(values: readonly T[]) =>
    (month: number) =>
      values[month % values.length]
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 12 })).filter(([from, to]) => from < to),
      fc.array(share, { minLength: loopNames.length, maxLength: loopNames.length }),
      fc.tuple(part, part, part),
      fc.array(points, { minLength: exhaustionTerms.length, maxLength: exhaustionTerms.length }),
      fc.array(fc.double({ min: 0, max: 54, noNaN: true }), { minLength: 2, maxLength: 12 }),
      part,
      ([from, to], shares, [activity, coverage, outside], terms, levels, spread) => {
        const { sentences } = explainCurve(
          madeUp({
            loops: Object.fromEntries(
              loopNames.map((name, k) => [name, (month: number) => shares[k] / (1 + month)]),
            ),
            activity: () => activity,
            coverage: () => coverage,
            outside: () => outside,
            terms: Object.fromEntries(
              exhaustionTerms.map((term, k) => [term, (month: number) => terms[k] * (month % 3)]),
            ),
            series: {
              exhaustion: column(levels),
              physicianHeadcount: () => 4,
              nurseHeadcount: () => 2,
              nurseExhaustion: column([...levels].reverse()),
            },
            spread,
          }),
          { from, to },
        )
        expect(sentences).toHaveLength(3)
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[A-Z“].*[^.]\.$/)
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|-\d|  /)
        }
        expect(sentences[0]).toMatch(new RegExp(`month ${from} to month ${to}\\b`))
      },
    ),
    { numRuns: 60 },
  )
})

test('windows outside of the run and unknown series are refused', () => {
  const results = madeUp({})
  for (const [from, to] of [
    [4, 4],
    [6, 4],
    [-1, 4],
    [0, 13],
    [0.5, 4],
  ] as const)
    expect(() => explainCurve(results, { from, to })).toThrow('invalid window')
  expect(() => explainCurve(results, { from: 0, to: 13 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: invalid window: 0 to 13; expected two whole months, ascending, within 0 to 12]`,
  )
  expect(() => explainCurve(results, { from: 0, to: 1, series: 'exhaustoin' })).toThrow(
    'did you mean exhaustion?',
  )
})
