import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sequenceReach } from '../numerics/confidence-sequence.ts'
import { inverseNormal } from '../numerics/inverse-normal.ts'
import { KeyedRandom } from '../numerics/random.ts'
import { compileScenario } from '../scenario/index.ts'
import { ensembleBlocks } from './ensemble.ts'
import { finalValues, firstLook, lookAt, precisionOf } from './precision.ts'
import { parseScenario } from './scenario-language.ts'

const random = KeyedRandom.fromSeed('precision')
const normal = (course: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => inverseNormal(random.uniform(0, course, 0, i)))

test('the first look has 50 replicates, or as many as are allowed', () => {
  expect([firstLook(10_000), firstLook(50), firstLook(7)]).toEqual([50, 50, 7])
})

test('it is enough when every interval is as narrow as it should be', () => {
  const values = normal(0, 60)
  const reach = sequenceReach(values, 0.95)
  const look = (...halfWidths: number[]) =>
    lookAt(
      halfWidths.map(halfWidth => ({ values, halfWidth })),
      60,
      10_000,
    )
  expect(look(reach)).toMatchObject({ halfWidths: [reach], enough: true })
  expect(look(reach, reach * 0.99).enough).toBe(false)
  expect(look(reach * 0.99, reach).enough).toBe(false)
})

// half the width takes four times the values, a look at twice as many comes first
test('the next look comes when it may be enough, after a tenth more at least and twice as many at most', () => {
  const values = normal(1, 100)
  const reach = sequenceReach(values, 0.95)
  const next = (share: number, most = 10_000) =>
    lookAt([{ values, halfWidth: share * reach }], 100, most).next
  expect([next(0.99), next(0.9), next(0.8), next(0.5), next(0.01)]).toEqual([
    110, 130, 160, 200, 200,
  ])
  expect(next(0.5, 120)).toBe(120)
  expect(lookAt([{ values, halfWidth: reach / 2 }], 100, 10_000).expected).toBe(400)
})

test('values that cannot say how they scatter are looked at again', () => {
  const same = new Float64Array(50).fill(0.2)
  expect(lookAt([{ values: same, halfWidth: 1 }], 50, 10_000)).toEqual({
    done: 50,
    halfWidths: [Infinity],
    enough: false,
    next: 100,
    expected: 10_000,
  })
})

test('looks go on until it is enough or there may be no more', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 2, noNaN: true }), fc.nat(20), (halfWidth, course) => {
      const all = normal(course, 3_000)
      let done = firstLook(3_000)
      for (let looks = 0; ; looks++) {
        expect(looks).toBeLessThan(60)
        const look = lookAt([{ values: all.subarray(0, done), halfWidth }], done, 3_000)
        if (look.enough || done === 3_000) break
        expect(look.next).toBeGreaterThan(done)
        done = look.next
      }
    }),
    { numRuns: 50 },
  )
})

// the width that is asked for holds the mean in 95 of 100 courses, although all stop when it suits them
test('the mean at the stop is as near as was asked for, in at least 95 % of courses', () => {
  let outside = 0
  for (let course = 0; course < 400; course++) {
    const all = normal(course, 4_000)
    let done = firstLook(4_000)
    let look = lookAt([{ values: all.subarray(0, done), halfWidth: 0.15 }], done, 4_000)
    while (!look.enough) {
      done = look.next
      look = lookAt([{ values: all.subarray(0, done), halfWidth: 0.15 }], done, 4_000)
    }
    const mean = all.subarray(0, done).reduce((sum, x) => sum + x, 0) / done
    if (Math.abs(mean) > 0.15) outside++
  }
  expect(outside / 400).toBeLessThanOrEqual(0.05)
})

test('the last record of every replicate is read in replicate order, however they were batched', () => {
  const scenario = parseScenario(
    `version: 1
name: Small
run: { horizon: 30 days, replicates: 5 }
organisation: { clinics: [{ name: A, physicians: 3 }] }
`,
    { file: 'small.yaml' },
  )
  const run = compileScenario(scenario)
  const one = finalValues([...ensembleBlocks(run, 5, 5)], 'exhaustion')
  expect(one).toHaveLength(5)
  expect(finalValues([...ensembleBlocks(run, 5, 2)], 'exhaustion')).toEqual(one)
  expect(finalValues([...ensembleBlocks(run, 5, 1)].slice(3, 4), 'exhaustion')[0]).toBe(one[3])
})

test('a precision says what was asked for and what was found, and nothing where runs cannot say', () => {
  const goals = [
    { series: 'burnedOut', halfWidth: 0.005 },
    { series: 'exhaustion', halfWidth: 0.2 },
  ] as const
  expect(
    precisionOf(goals, {
      done: 50,
      halfWidths: [0.004, Infinity],
      enough: false,
      next: 100,
      expected: 400,
    }),
  ).toStrictEqual({
    coverage: 0.95,
    enough: false,
    replicates: 50,
    goals: [
      { series: 'burnedOut', unit: 'share', asked: 0.005, reached: 0.004 },
      { series: 'exhaustion', unit: 'points (0–54)', asked: 0.2, reached: null },
    ],
  })
})
