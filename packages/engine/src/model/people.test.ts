import { expect, test } from 'vitest'
import { clinicOf, runOf } from '../mechanisms/test-world.ts'
import { mean } from '../numerics/statistics.ts'
import { defaultParameters } from '../parameters/index.ts'
import { evaluateDay } from './step.ts'
import { createIntegrator } from './integrate.ts'
import { initialise } from './initialise.ts'
import { drawCircumstances, seatPerson } from './people.ts'

/** 3,000 people in one clinic of a hundred organisations. */
const crowd = (given: Parameters<typeof runOf>[0] = {}) =>
  runOf({ clinics: [clinicOf('large', 30)], ...given })
const world = initialise(crowd({ parameters: { vacantStart: 0 } }), 0, 100, 1)
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

const { exhaustionMean, exhaustionSpread, exhaustionCynicism, exhaustionEfficacy } =
  defaultParameters

test('people start with the published mean, spread and correlations, up to the ends of the scales', () => {
  expect(size).toBe(3000)
  expect(Math.abs(mean(clinicians.exhaustion) - exhaustionMean.value)).toBeLessThan(1.5)
  expect(Math.abs(spread(clinicians.exhaustion) / exhaustionSpread.value - 1)).toBeLessThan(0.1)
  const cynical = correlation(clinicians.exhaustion, clinicians.cynicism)
  expect(Math.abs(cynical - exhaustionCynicism.value)).toBeLessThan(0.1)
  const effective = correlation(clinicians.exhaustion, clinicians.efficacy)
  expect(Math.abs(effective - exhaustionEfficacy.value)).toBeLessThan(0.1)
})

test('vulnerability and susceptibility are positive with a mean of 1', () => {
  for (const trait of [clinicians.vulnerability, clinicians.susceptibility]) {
    expect(Math.min(...trait)).toBeGreaterThan(0)
    expect(Math.abs(mean(trait) - 1)).toBeLessThan((4 * spread(trait)) / Math.sqrt(size))
  }
})

test('circumstances have mean 0 and standard deviation 1 at the start', () => {
  expect(Math.abs(mean(clinicians.circumstances))).toBeLessThan(4 / Math.sqrt(size))
  expect(Math.abs(spread(clinicians.circumstances) - 1)).toBeLessThan(0.06)
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

test('without spread everybody starts at the mean, with a cynicism and an efficacy of their own', () => {
  const alike = initialise(crowd({ parameters: { exhaustionSpread: 0, vacantStart: 0 } }), 0, 1, 1)
  expect(new Set(alike.clinicians.exhaustion)).toEqual(new Set([exhaustionMean.value]))
  expect(alike.clinicians.cynicism.every(Number.isFinite)).toBe(true)
  expect(spread(alike.clinicians.efficacy)).toBeGreaterThan(0)
})

test('shares of the variance that add up to more than the whole still make people', () => {
  const whole = initialise(crowd({ parameters: { teamShare: 0.8, traitShare: 0.9 } }), 0, 1, 1)
  expect(whole.clinicians.exhaustion.every(Number.isFinite)).toBe(true)
})

test('cynicism is at rest on day 0 for everybody who is inside the scale', () => {
  const run = crowd({ parameters: { vacantStart: 0 } })
  const fresh = initialise(run, 0, 1, 1)
  evaluateDay({ world: fresh, run, integrator: createIntegrator(fresh) }, 0)
  // contagion apart, the level that stays with a person is what the model does not explain
  expect(Math.max(...fresh.clinicians.cynicismChange.map(Math.abs))).toBeLessThan(1e-12)
})

test('a person is the same whenever and wherever the seat is filled', () => {
  const one = initialise(crowd(), 0, 2, 1)
  const two = initialise(crowd(), 0, 2, 1)
  const origin = { meanExhaustion: 18, experience: 0 }
  for (const of of [one, two]) of.clinicians.person[40] = 3
  seatPerson(one, 1, 41, origin)
  seatPerson(one, 1, 40, origin)
  seatPerson(two, 1, 40, origin)
  const rowOf = (values: typeof one) =>
    Object.entries(values.clinicians).map(([name, column]) => [name, column[40]])
  expect(rowOf(one)).toEqual(rowOf(two))
})

test('the next person of a seat is somebody else', () => {
  const fresh = initialise(crowd(), 0, 1, 1)
  const before = fresh.clinicians.leavingThreshold[5]
  fresh.clinicians.person[5] = 1
  seatPerson(fresh, 0, 5, { meanExhaustion: 18, experience: 0 })
  expect(fresh.clinicians.leavingThreshold[5]).not.toBe(before)
})

test('circumstances are drawn anew every month, and smoothed they keep a standard deviation of 1', () => {
  const fresh = initialise(crowd(), 0, 100, 1)
  const { circumstances, circumstancesTarget } = fresh.clinicians
  const rate = fresh.rates.circumstancesTime[0]
  let sum = 0
  const months = 24
  for (let month = 0; month < months; month++) {
    drawCircumstances(fresh, month)
    for (let i = 0; i < circumstances.length; i++)
      for (let dayOfMonth = 0; dayOfMonth < 30; dayOfMonth++)
        circumstances[i] += rate * (circumstancesTarget[i] - circumstances[i])
    sum += spread(circumstances)
  }
  expect(Math.abs(sum / months - 1)).toBeLessThan(0.05)
})
