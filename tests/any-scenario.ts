import {
  cuttableLoops,
  defaultParameters,
  formatDays,
  formatQuantity,
  leverNames,
  levers,
  parameterNames,
  roles,
  seriesNames,
  type Lever,
  type Parameter,
} from '@burnout/engine'
import * as fc from 'fast-check'
import { stringify } from 'yaml'

/** Longest run, in days. */
const DAYS = 200

/** Steps between the ends of a range: people write few digits, and never 1e-320 %. */
const STEPS = 1000

/** A share of the way along a range; both ends are likely. */
const along = fc
  .oneof(
    { weight: 6, arbitrary: fc.nat(STEPS) },
    { weight: 1, arbitrary: fc.constantFrom(0, STEPS) },
  )
  .map(step => step / STEPS)

const within = ([low, high]: readonly [number, number], at: number): number =>
  Math.min(high, low + (high - low) * at) + 0

/** A quantity as a person may write it: with its unit, or where it goes without saying a bare number. */
const quantityIn = (unit: string, range: readonly [number, number]) =>
  fc.tuple(along, fc.boolean()).map(([at, bare]): string | number => {
    const value = unit === 'switch' ? Math.round(at) : within(range, at)
    return bare && (unit === 'share' || unit === 'dmnl') ? value : formatQuantity(value, unit)
  })

const millisecondsPerDay = 86_400_000

/** A day of the run: a date, or a time since the start. */
const momentOf = (day: number, start: string, asDate: boolean): string =>
  asDate
    ? new Date(Date.parse(start) + day * millisecondsPerDay).toISOString().slice(0, 10)
    : formatDays(day)

/** What is left out is not written. */
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const posts = (least: number) => optional(fc.integer({ min: least, max: 5 }))

const clinic = fc.record({
  physicians: fc.integer({ min: 1, max: 5 }),
  advancedPractice: posts(0),
  nurses: posts(0),
  support: posts(0),
  panel: optional(fc.integer({ min: 1, max: 15_000 })),
  beds: optional(fc.integer({ min: 1, max: 15 })),
  leadership: optional(quantityIn('points', [12, 60])),
  exhaustion: optional(quantityIn('points', [0, 54])),
})

const clinics = fc.array(clinic, { minLength: 1, maxLength: 3 }).map(all =>
  all.map(({ panel, beds, nurses, ...rest }, k) => ({
    name: `Clinic ${k}`,
    ...rest,
    // a ward has beds instead of a panel, and at least one nurse
    ...(beds === undefined
      ? { panel, nurses }
      : { beds, nurses: nurses === undefined ? nurses : Math.max(1, nurses) }),
  })),
)

type WrittenClinic = Readonly<Record<string, unknown>> & { readonly name: string }

const span = fc.record({
  from: fc.nat(DAYS),
  ramp: fc.nat(60),
  hold: fc.integer({ min: 1, max: 90 }),
  asDate: fc.boolean(),
  where: fc.option(fc.nat()),
})

type Span = typeof span extends fc.Arbitrary<infer T> ? T : never

/** Dates and places in their order. */
const spanOf = (
  { from, ramp, hold, asDate, where }: Span,
  start: string,
  there: readonly WrittenClinic[],
) => ({
  from: momentOf(from, start, asDate),
  ramp: formatDays(ramp),
  until: momentOf(from + ramp + hold, start, asDate),
  ...(where === null ? {} : { clinics: [there[where % there.length].name] }),
})

const policies = fc.subarray([...leverNames]).chain(names =>
  fc.tuple(
    ...names.map(lever => {
      const { unit, range }: Lever = levers[lever]
      return fc.record({
        lever: fc.constant(lever),
        to: quantityIn(unit, range),
        span,
        forGood: fc.boolean(),
      })
    }),
  ),
)

const assumptions = fc.subarray([...parameterNames]).chain(names =>
  fc
    .tuple(
      ...names.map(name => {
        const { unit, range }: Parameter = defaultParameters[name]
        const ends = fc.tuple(along, along).map(both => ({
          uncertain: both.sort((a, b) => a - b).map(at => formatQuantity(within(range, at), unit)),
        }))
        return fc.oneof(quantityIn(unit, range), ends)
      }),
    )
    .map(values => Object.fromEntries(names.map((name, k) => [name, values[k]]))),
)

const dice = fc.record({
  clinic: fc.nat(),
  by: fc.nat(),
  role: fc.constantFrom(...roles),
  count: fc.nat(),
  span,
  size: quantityIn('share', [-0.9, 10]),
})

type Dice = typeof dice extends fc.Arbitrary<infer T> ? T : never

const postsKeys = {
  physician: 'physicians',
  advancedPractice: 'advancedPractice',
  nurse: 'nurses',
  support: 'support',
} as const

/** Every kind of event, from what was thrown; none where nobody is there whom it could happen to. */
export const eventKinds: Readonly<
  Record<string, (thrown: Dice, start: string, there: readonly WrittenClinic[]) => object[]>
> = {
  surge: ({ size, span: when }, start, there) => [
    { event: 'surge', size, ...spanOf(when, start, there) },
  ],
  departure: ({ clinic: k, role, count, span: when }, start, there) => {
    const from = there[k % there.length]
    const most = Number(from[postsKeys[role]] ?? 0)
    const on = momentOf(when.from, start, when.asDate)
    return most === 0
      ? []
      : [{ event: 'departure', clinic: from.name, role, count: 1 + (count % most), on }]
  },
  exchange: ({ clinic: k, by, count, span: when }, start, there) => {
    if (there.length < 2) return []
    const first = k % there.length
    const second = (first + 1 + (by % (there.length - 1))) % there.length
    const both = [there[first], there[second]]
    const most = Math.min(...both.map(({ physicians }) => Number(physicians)))
    const on = momentOf(when.from, start, when.asDate)
    const names = both.map(({ name }) => name)
    return [{ event: 'exchange', clinics: names, count: 1 + (count % most), on }]
  },
}

const expectation = fc
  .record({ series: fc.constantFrom(...seriesNames), at: fc.nat(DAYS), other: fc.nat(DAYS) })
  .map(({ series, at, other }) => ({
    series,
    at: formatDays(at),
    ...(other % 2 === 0
      ? { above: { at: formatDays(other) }, by: other }
      : { between: [0, other] }),
  }))

/** Parts of a scenario file that `anyScenarioText` writes. */
export const writtenParts = [
  'version',
  'name',
  'about',
  'run',
  'organisation',
  'assumptions',
  'policies',
  'events',
  'loops',
  'expect',
]

/**
 * Text of any valid scenario file: clinics and wards, any levers and parameters anywhere in their ranges,
 * events of every kind, loops cut. Levers, parameters, roles and loops are those that the engine declares.
 */
export const anyScenarioText: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom('2026-01-01', '2028-02-28'),
    horizon: fc.integer({ min: 1, max: DAYS }),
    record: fc.integer({ min: 1, max: 30 }),
    replicates: fc.integer({ min: 1, max: 3 }),
    seed: fc.oneof(
      fc.nat(),
      fc.nat().map(number => `seed ${number}`),
    ),
    there: clinics,
    assumed: assumptions,
    moved: policies,
    happening: fc.array(fc.tuple(fc.constantFrom(...Object.keys(eventKinds)), dice), {
      maxLength: 5,
    }),
    cut: fc.subarray([...cuttableLoops]),
    cutFrom: fc.array(fc.option(fc.nat({ max: DAYS })), { minLength: 1 }),
    expected: fc.array(expectation, { maxLength: 3 }),
    flow: fc.boolean(),
  })
  .map(({ start, horizon, record, replicates, seed, there, ...given }) => {
    const file = {
      version: 1,
      name: 'Any scenario',
      about: { what: 'A scenario that only a machine would write, and that asks nothing.' },
      run: {
        start,
        horizon: formatDays(horizon),
        record: formatDays(record),
        replicates,
        seed,
      },
      organisation: { clinics: there },
      assumptions: given.assumed,
      policies: given.moved.map(({ lever, to, span: when, forGood }) => {
        const { until, ...dates } = spanOf(when, start, there)
        return { lever, to, ...dates, ...(forGood ? {} : { until }) }
      }),
      events: given.happening.flatMap(([kind, thrown]) => eventKinds[kind](thrown, start, there)),
      loops: {
        cut: given.cut.map((loop, k) => {
          const from = given.cutFrom[k % given.cutFrom.length]
          return from === null ? loop : { loop, from: formatDays(from) }
        }),
      },
      expect: given.expected,
    }
    return stringify(file, { collectionStyle: given.flow ? 'flow' : 'any', lineWidth: 0 })
  })
