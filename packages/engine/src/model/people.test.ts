import { expect, test } from 'vitest'
import { clinicOf, nobodyMissing, runOf } from '../mechanisms/test-run.ts'
import { mean } from '../numerics/statistics.ts'
import { defaultParameters } from '../parameters/index.ts'
import { NURSE, PHYSICIAN, ROLES } from '../parameters/roles.ts'
import { evaluateDay, wind } from './step.ts'
import { initialise } from './initialise.ts'
import { drawCircumstances, seatPerson } from './people.ts'

/** 3,000 physicians in one clinic of a hundred organisations. */
const crowd = (given: Parameters<typeof runOf>[0] = {}) =>
  runOf({ clinics: [clinicOf('large', 30, { posts: [30, 0, 0, 0] })], ...given })
const world = initialise(crowd({ parameters: nobodyMissing }), 0, 100, 1)
const { clinicians } = world
const size = clinicians.exhaustion.length

const spread = (values: Float64Array) => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map(value => (value - middle) ** 2)))
}

const correlation = (a: Float64Array, b: Float64Array) => {
  const [middleA, middleB] = [mean(a), mean(b)]
  return (
    mean(a.map((value, i) => (value - middleA) * ((b[i] ?? NaN) - middleB))) /
    (spread(a) * spread(b))
  )
}

const { exhaustionMean, exhaustionSpread } = defaultParameters

test('people start with the published mean, spread and correlations, up to the ends of the scales', () => {
  expect(size).toBe(3000)
  expect(Math.abs(mean(clinicians.exhaustion) - exhaustionMean.value)).toBeLessThan(1.5)
  expect(Math.abs(spread(clinicians.exhaustion) / exhaustionSpread.value - 1)).toBeLessThan(0.15)
  // Lee & Ashforth 1996: .64 and −.33, each within .10 (validation pattern)
  const cynical = correlation(clinicians.exhaustion, clinicians.cynicism)
  expect(Math.abs(cynical - 0.64)).toBeLessThan(0.1)
  const effective = correlation(clinicians.exhaustion, clinicians.efficacy)
  expect(Math.abs(effective + 0.3)).toBeLessThan(0.1)
})

test('vulnerability and susceptibility are positive with a mean of 1', () => {
  for (const trait of [clinicians.vulnerability, clinicians.susceptibility]) {
    expect(Math.min(...trait)).toBeGreaterThan(0)
    expect(Math.abs(mean(trait) - 1)).toBeLessThan((4 * spread(trait)) / Math.sqrt(size))
  }
})

test('circumstances are positive, with a mean of 1 and the spread of their parameter', () => {
  // half of the draws are below e^(−σ²/2), as in any log-normal of mean 1
  const variance = Math.log(1 + defaultParameters.circumstancesSpread.value ** 2)
  const median = Math.exp(-variance / 2)
  const below = clinicians.circumstances.filter(value => value < median).length
  expect(Math.min(...clinicians.circumstances)).toBeGreaterThan(0)
  expect(Math.abs(below / size - 0.5)).toBeLessThan(2 / Math.sqrt(size))
  expect(Math.abs(mean(clinicians.circumstances) - 1)).toBeLessThan(
    (4 * spread(clinicians.circumstances)) / Math.sqrt(size),
  )
})

test('those whom life has worn lately start more exhausted', () => {
  expect(correlation(clinicians.circumstances, clinicians.exhaustion)).toBeGreaterThan(0.3)
})

test('waiting and exhausted or not, everybody starts within every scale', () => {
  for (const [values, top] of [
    [clinicians.exhaustion, 54],
    [clinicians.restingExhaustion, 54],
    [clinicians.cynicism, 30],
    [clinicians.efficacy, 48],
    [clinicians.trust, 1],
    [clinicians.moralInjury, 1],
  ] as const) {
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThanOrEqual(top)
  }
})

test('moral injury starts within its scale wherever its parameters lie in their ranges', () => {
  const worst = {
    moralInjuryFromRush: defaultParameters.moralInjuryFromRush.range[1],
    moralInjuryFromMistrust: defaultParameters.moralInjuryFromMistrust.range[1],
    usualCare: defaultParameters.usualCare.range[0],
    trustStart: 0,
  }
  const injured = initialise(crowd({ parameters: worst }), 0, 1, 1)
  expect(Math.max(...injured.clinicians.moralInjury)).toBeLessThanOrEqual(1)
})

test('alike people in alike circumstances start alike, each with a cynicism and an efficacy of their own', () => {
  const alike = initialise(
    crowd({
      parameters: {
        restingSpread: 0,
        vulnerabilitySpread: 0,
        circumstancesSpread: 0,
        overcommitmentSpread: 0,
        emotionalTaxSize: 0,
        teamShare: 0,
        exhaustionSpread: 0,
        ...nobodyMissing,
      },
    }),
    0,
    1,
    1,
  )
  expect(spread(alike.clinicians.exhaustion)).toBeLessThan(1e-12)
  expect(alike.clinicians.cynicism.every(Number.isFinite)).toBe(true)
  expect(spread(alike.clinicians.efficacy)).toBeGreaterThan(0)
})

test('cynicism is at rest on day 0 for everybody who is inside the scale', () => {
  const run = crowd({ parameters: nobodyMissing })
  const clockwork = wind(run, 0, 1, 1)
  evaluateDay(clockwork, 0)
  // contagion apart, the level that stays with a person is what the model does not explain
  const { cynicismChange } = clockwork.world.clinicians
  expect(Math.max(...cynicismChange.map(Math.abs))).toBeLessThan(1e-12)
})

test('a person is the same whenever and wherever the seat is filled', () => {
  const one = initialise(crowd(), 0, 2, 1)
  const two = initialise(crowd(), 0, 2, 1)
  const origin = { exhaustionOffset: -4, settled: false }
  for (const of of [one, two]) of.clinicians.person[40] = 3
  seatPerson(one, ROLES, 41, origin)
  seatPerson(one, ROLES, 40, origin)
  seatPerson(two, ROLES, 40, origin)
  const rowOf = (values: typeof one) =>
    Object.entries(values.clinicians).map(([name, column]) => [name, column[40]])
  expect(rowOf(one)).toEqual(rowOf(two))
})

test('the next person of a seat is somebody else', () => {
  const fresh = initialise(crowd(), 0, 1, 1)
  const before = fresh.clinicians.leavingThreshold[5]
  fresh.clinicians.person[5] = 1
  seatPerson(fresh, 0, 5, { exhaustionOffset: -4, settled: false })
  expect(fresh.clinicians.leavingThreshold[5]).not.toBe(before)
})

test('within a year circumstances are drawn anew for everybody, on different days', () => {
  const fresh = initialise(crowd(), 0, 1, 1)
  const { circumstancesTarget } = fresh.clinicians
  const start = circumstancesTarget.slice()
  const turned = new Set<number>()
  let days = 0
  for (let day = 1; day <= 365; day++) {
    const before = circumstancesTarget.slice()
    drawCircumstances(fresh, day)
    const now = [...before.keys()].filter(i => before[i] !== circumstancesTarget[i])
    for (const i of now) turned.add(i)
    if (now.length > 0) days++
  }
  expect(turned.size).toBe(circumstancesTarget.length)
  expect(circumstancesTarget.every((value, i) => value !== start[i])).toBe(true)
  expect(days).toBeGreaterThan(circumstancesTarget.length / 2)
})

test('circumstances belong to the person, not to the seat', () => {
  const year = (person: number) => {
    const fresh = initialise(crowd(), 0, 1, 1)
    fresh.clinicians.person[5] = person
    for (let day = 1; day <= 365; day++) drawCircumstances(fresh, day)
    return fresh.clinicians.circumstancesTarget.slice(5, 7)
  }
  expect(year(1)[0]).not.toBe(year(0)[0])
  expect(year(1)[1]).toBe(year(0)[1])
})

/** The same people, in so many organisations, as holders of posts of one role. */
const allOf = (role: number, parameters: Parameters<typeof crowd>[0] = {}) => {
  const posts = [0, 0, 0, 0].map((_, own) => (own === role ? 30 : 0))
  const run = runOf({ clinics: [clinicOf('large', 30, { posts })], ...parameters })
  return initialise(run, 0, 50, 1).clinicians
}

test('people of a role that meets more imbalance, or feels it more, start more exhausted', () => {
  const exhaustionOf = (parameters: Record<string, number>) =>
    mean(
      allOf(NURSE, { parameters: { ...nobodyMissing, emotionalTaxSize: 0, ...parameters } })
        .exhaustion,
    )
  const usual = exhaustionOf({ usualImbalanceNurse: 0.2, sensitivityNurse: 1 })
  expect(exhaustionOf({ usualImbalanceNurse: 0.4, sensitivityNurse: 1 })).toBeGreaterThan(usual + 1)
  // twice the sensitivity to the same is the same sensitivity to twice as much
  expect(exhaustionOf({ usualImbalanceNurse: 0.2, sensitivityNurse: 2 })).toBeCloseTo(
    exhaustionOf({ usualImbalanceNurse: 0.4, sensitivityNurse: 1 }),
    9,
  )
  expect(exhaustionOf({ usualImbalanceSupport: 1, sensitivitySupport: 3 })).toBe(exhaustionOf({}))
})

test('a role with a shorter time in the post starts with less experience', () => {
  const parameters = {
    ...nobodyMissing,
    rampTimePhysician: 200,
    tenureStartPhysician: 1000,
    rampTimeNurse: 200,
    tenureStartNurse: 200,
  }
  // E(1 − e^(−t/r)) with t exponential around its mean m is m / (m + r)
  for (const [role, expected] of [
    [PHYSICIAN, 1000 / 1200],
    [NURSE, 200 / 400],
  ] as const)
    expect(Math.abs(mean(allOf(role, { parameters }).experience) - expected)).toBeLessThan(0.03)
})

test('nobody starts below the smallest part of full time, or about to cut below it', () => {
  const cut = initialise(crowd({ parameters: { ...nobodyMissing, cutRate: 1 } }), 0, 20, 1)
  const { fte, cutExposure, cutThreshold, cuts } = cut.clinicians
  expect(Math.min(...fte)).toBeCloseTo(0.6, 12)
  expect(cutExposure.every((run, i) => run < cutThreshold[i])).toBe(true)
  expect(fte.every((part, i) => Math.abs(1 - 0.2 * cuts[i] - part) < 1e-12)).toBe(true)
})
