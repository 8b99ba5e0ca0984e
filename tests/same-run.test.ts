import {
  compileScenario,
  formatDays,
  formatQuantity,
  leverNames,
  levers,
  parseScenario,
  seriesNames,
  simulate,
  type Scenario,
  type Trace,
} from '@burnout/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyScenarioText } from './any-scenario.ts'

// Scenarios that say the same in other words run the same, and some changes go one way whatever else is set.

const settings = { seed: 20261123, interruptAfterTimeLimit: 60_000 }

const parse = (text: string): Scenario => parseScenario(text, { file: 'any.yaml' })

const traceOf = (scenario: Scenario): Trace =>
  simulate(compileScenario(scenario), { first: 0, count: 1 })!

const DAYS = 160

/** Two small clinics, which share policies or have them alone. */
const small = (more: string, seed = 'same'): Scenario =>
  parse(`version: 1
name: Small
run: { start: 2026-01-01, horizon: ${DAYS} days, record: 1 day, replicates: 1, seed: ${seed} }
organisation:
  name: Two
  clinics:
    - { name: North, physicians: 3, advancedPractice: 1, nurses: 2, support: 3, panel: 8000 }
    - { name: East, physicians: 2, nurses: 2, support: 2, panel: 5000 }
${more}`)

const within = ([low, high]: readonly [number, number], at: number): number =>
  low + (high - low) * at

const usual = traceOf(small(''))

test('a policy without a ramp that is split in two on any day of the run is the same policy, to the bit', () => {
  const split = fc.record({
    lever: fc.constantFrom(...leverNames),
    at: fc.constantFrom(0, 0.2, 0.5, 1),
    from: fc.nat(DAYS - 3),
    first: fc.nat(DAYS),
    second: fc.integer({ min: 1, max: DAYS }),
    alone: fc.boolean(),
  })
  let moved = 0
  fc.assert(
    fc.property(split, ({ lever, at, from, first, second, alone }) => {
      const { range, unit } = levers[lever]
      const to = formatQuantity(unit === 'switch' ? Math.round(at) : within(range, at), unit)
      const policy = (start: number, end: number) =>
        `  - { lever: ${lever}, to: ${to}, from: ${formatDays(start)}, ramp: 0 days, until: ${formatDays(end)}${alone ? ', clinics: [East]' : ''} }\n`
      // a policy that begins on the day after the last is none
      const middle = from + 1 + (first % (DAYS - from - 1))
      const end = middle + second
      const whole = traceOf(small(`policies:\n${policy(from, end)}`))
      const halves = traceOf(small(`policies:\n${policy(from, middle)}${policy(middle, end)}`))
      expect(halves.values).toEqual(whole.values)
      if (!whole.values.every((value, i) => value === usual.values[i])) moved++
    }),
    { ...settings, numRuns: 25 },
  )
  // most policies did something, or nothing was tested
  expect(moved).toBeGreaterThan(12)
})

test('the order in which policies of different levers and events are written changes no bit', () => {
  fc.assert(
    fc.property(anyScenarioText, text => {
      const scenario = parse(text)
      const { policies, events } = scenario
      const turned = {
        ...scenario,
        policies: [...policies].reverse(),
        events: [...events].reverse(),
      }
      expect(traceOf(turned).values).toEqual(traceOf(scenario).values)
    }),
    { ...settings, numRuns: 8 },
  )
})

test('the order in which clinics are written changes the order of clinics alone', () => {
  let several = 0
  fc.assert(
    fc.property(anyScenarioText, fc.nat(), (text, turn) => {
      const scenario = parse(text)
      const { clinics } = scenario.organisation
      const at = turn % clinics.length
      const turned = [...clinics.slice(at), ...clinics.slice(0, at)]
      if (at > 0) several++
      const other = traceOf({
        ...scenario,
        organisation: { ...scenario.organisation, clinics: turned },
      })
      const own = traceOf(scenario)
      // sums over clinics are in another order
      const apart = seriesNames.filter((_, s) => {
        const from = s * own.records
        return own.values
          .subarray(from, from + own.records)
          .some(
            (value, r) => Math.abs(value - other.values[from + r]) > 1e-7 * (1 + Math.abs(value)),
          )
      })
      expect(apart).toEqual([])
    }),
    { ...settings, numRuns: 10 },
  )
  expect(several).toBeGreaterThan(1)
})

const anyClinic = fc.record({
  seed: fc.nat(),
  physicians: fc.integer({ min: 1, max: 5 }),
  nurses: fc.integer({ min: 1, max: 4 }),
  support: fc.integer({ min: 1, max: 5 }),
  patients: fc.integer({ min: 1500, max: 3000 }),
  from: fc.nat(60),
})

type AnyClinic = typeof anyClinic extends fc.Arbitrary<infer T> ? T : never

/** One series of one clinic, day by day, where nobody leaves of their own accord if told so. */
const followed = (
  { seed, physicians, nurses, support, patients }: AnyClinic,
  name: (typeof seriesNames)[number],
  more: string,
  nobodyLeaves = false,
): Float64Array => {
  const run = compileScenario(
    parse(`version: 1
name: One
run: { start: 2026-01-01, horizon: ${DAYS} days, record: 1 day, replicates: 1, seed: ${seed} }
organisation:
  name: One
  clinics:
    - { name: One, physicians: ${physicians}, nurses: ${nurses}, support: ${support}, panel: ${physicians * patients} }
${more}`),
  )
  const still = Object.entries(run.parameters).map(([key, value]) =>
    nobodyLeaves && /^(quit|retire)Rate/.test(key) ? [key, 0] : [key, value],
  )
  const parameters = Object.fromEntries(still) as typeof run.parameters
  const { values, records } = simulate({ ...run, parameters }, { first: 0, count: 1 })!
  const at = seriesNames.indexOf(name) * records
  return values.subarray(at, at + records)
}

/** The first day on which the first is more than the second, and whether they differ at all. */
const overtaken = (lower: Float64Array, higher: Float64Array) => ({
  day: lower.findIndex((value, day) => value > higher[day] + 1e-9),
  differ: lower.some((value, day) => value !== higher[day]),
})

/** In how many of some clinics the two differ; fails where the first is ever more than the second. */
const monotone = (compare: (clinic: AnyClinic) => ReturnType<typeof overtaken>): number => {
  let differing = 0
  fc.assert(
    fc.property(anyClinic, clinic => {
      const { day, differ } = compare(clinic)
      if (differ) differing++
      return day === -1
    }),
    { ...settings, numRuns: 15 },
  )
  return differing
}

test('with the same luck, a clinic that hires nobody never has more people than one that does', () => {
  const differing = monotone(clinic => {
    const freeze = `policies: [{ lever: hiringFreeze, to: on, from: ${formatDays(clinic.from)}, ramp: 0 days }]`
    return overtaken(followed(clinic, 'headcount', freeze), followed(clinic, 'headcount', ''))
  })
  // or nothing was tested
  expect(differing).toBeGreaterThan(3)
})

test('where nobody leaves, more patients never press people less', () => {
  const differing = monotone(clinic => {
    const more = `policies: [{ lever: panel, to: 20 %, from: ${formatDays(clinic.from)}, ramp: 0 days }]`
    return overtaken(
      followed(clinic, 'workPressure', '', true),
      followed(clinic, 'workPressure', more, true),
    )
  })
  // or nothing was tested
  expect(differing).toBeGreaterThan(3)
})

test('where nobody leaves, more wear from the same strain never leaves people less exhausted', () => {
  const differing = monotone(clinic => {
    const wear = (points: number) => `assumptions: { wearRate: ${points} points/day }`
    return overtaken(
      followed(clinic, 'exhaustion', wear(0.3), true),
      followed(clinic, 'exhaustion', wear(0.4), true),
    )
  })
  // or nothing was tested
  expect(differing).toBeGreaterThan(3)
})
