import { expect, test } from 'vitest'
import { clinicOf, fourClinics, runOf } from '../mechanisms/test-world.ts'
import { decayRate } from '../numerics/decay.ts'
import { mean } from '../numerics/statistics.ts'
import { defaultParameters } from '../parameters/index.ts'
import { initialise } from './initialise.ts'
import { CLOSED, SEARCHING, WORKING } from './seat-states.ts'

test('rates become daily: by the year, by the month and by the thousand visits', () => {
  const { parameters } = initialise(
    runOf({ parameters: { quitRate: 0.1, qualityDecay: 0.03, errorRate: 2, wearRate: 0.2 } }),
    0,
    1,
    1,
  )
  expect(parameters.quitRate[0]).toBeCloseTo(0.1 / 365.25, 15)
  expect(parameters.qualityDecay[0]).toBeCloseTo((0.03 * 12) / 365.25, 15)
  expect(parameters.errorRate[0]).toBeCloseTo(0.002, 15)
  expect(parameters.wearRate[0]).toBe(0.2)
})

test('every time constant has its exact rate for the length of the tick', () => {
  const { rates, parameters } = initialise(runOf(), 0, 1, 0.5)
  for (const name of ['strainTime', 'exhaustionTime', 'rampTime'] as const)
    expect(rates[name][0]).toBe(decayRate(parameters[name][0], 0.5))
})

test('an uncertain assumption is drawn for each replicate between its ends', () => {
  const run = runOf({ parameters: { wearRate: { uncertain: [0.1, 0.3] } } })
  const drawn = initialise(run, 0, 200, 1).parameters.wearRate
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.1)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(0.3)
  expect(new Set(drawn).size).toBe(200)
  // the standard deviation of an even draw is its width over √12
  expect(Math.abs(mean(drawn) - 0.2)).toBeLessThan((4 * (0.2 / Math.sqrt(12))) / Math.sqrt(200))
  expect(initialise(run, 7, 1, 1).parameters.wearRate[0]).toBe(drawn[7])
})

test('posts are filled or searched for, and seats beyond them closed', () => {
  const run = runOf({
    clinics: [clinicOf('north', 3, { seats: 5 }), clinicOf('south', 4)],
    parameters: { vacantStart: 0 },
  })
  const { seatState } = initialise(run, 0, 1, 1).clinicians
  const north = Array.from(seatState.slice(0, 5))
  expect(north).toEqual([WORKING, WORKING, WORKING, CLOSED, CLOSED])
  expect(seatState.slice(5).every(state => state === WORKING)).toBe(true)
})

test('the stated share of posts is vacant on day 0, and no clinic is empty', () => {
  const run = runOf({ clinics: [clinicOf('large', 50)], parameters: { vacantStart: 0.3 } })
  const { clinicians } = initialise(run, 0, 60, 1)
  const vacant = clinicians.seatState.filter(state => state === SEARCHING).length
  // 49 of 50 posts can be vacant; the standard error of a share of 2,940 is below 0.01
  expect(Math.abs(vacant / (60 * 49) - 0.3)).toBeLessThan(0.04)
  const all = initialise(runOf({ parameters: { vacantStart: 1 } }), 0, 1, 1)
  for (const start of all.layout.seatStart.slice(0, -1))
    expect(all.clinicians.seatState[start]).toBe(WORKING)
  expect(all.clinicians.seatState.filter(state => state === WORKING)).toHaveLength(4)
})

test('as many patients wait as the access goal allows', () => {
  const world = initialise(runOf({ parameters: { accessGoal: 10, visitsPerPatient: 2 } }), 0, 1, 1)
  expect(world.clinics.backlog[0]).toBeCloseTo((fourClinics[0].panel * 2 * 10) / 365.25, 8)
})

test('a clinic may start with an exhaustion of its own', () => {
  const given = (exhaustion: number | null) => {
    const run = runOf({ clinics: [clinicOf('large', 40, { exhaustion })] })
    return mean(initialise(run, 0, 50, 1).clinicians.exhaustion)
  }
  expect(given(40)).toBeGreaterThan(given(null) + 5)
  expect(given(5)).toBeLessThan(given(null) - 5)
})

test('the stated share of the variance of exhaustion lies between clinics', () => {
  const run = runOf({
    clinics: [clinicOf('large', 40)],
    parameters: { teamShare: 0.2, exhaustionMean: 27, exhaustionSpread: 8, vacantStart: 0 },
  })
  const { clinicians } = initialise(run, 0, 400, 1)
  const clinics = Float64Array.from({ length: 400 }, (_, c) =>
    mean(clinicians.exhaustion.slice(c * 40, (c + 1) * 40)),
  )
  const middle = mean(clinics)
  const between = mean(clinics.map(value => (value - middle) ** 2))
  // a clinic's mean also varies by its people: (1 − 0.2) of the variance over 40
  expect(between / 64).toBeCloseTo(0.2 + 0.8 / 40, 1)
})

test('what is perceived starts at its parameter, and capability whole', () => {
  const { organisations } = initialise(runOf(), 0, 1, 1)
  expect(organisations.perceivedBurnout[0]).toBe(defaultParameters.perceivedStart.value)
  expect(organisations.capability[0]).toBe(1)
  expect(organisations.netCost[0]).toBe(0)
})
