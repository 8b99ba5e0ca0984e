import { expect, test } from 'vitest'
import { correlation } from '../numerics/correlation.ts'
import { KeyedRandom } from '../numerics/random.ts'
import { defaultParameters } from '../parameters/index.ts'
import { mean, standardDeviation } from '../numerics/statistics.ts'
import { burnedOutByMbi } from './mbi.ts'
import {
  burnoutSurvey,
  mbiError,
  mbiReliability,
  measured,
  measurementError,
  momentaryExhaustion,
  surveyedAsBurnedOut,
} from './measurement.ts'
import { drawPopulation } from './reference-population.ts'

const random = KeyedRandom.fromSeed('measurement')
const count = 20_000
const people = drawPopulation(random, count)
const survey = (scores: Float64Array, error: number, top: number, wave: number) =>
  scores.map((latent, i) => measured(latent, error, random.normal(wave, 0, i, 0), top))

// classical test theory: 11.5 · √.15, 5.5 · √.3, 7 · √.25
test('the errors follow from the reliabilities', () => {
  expect(measurementError(0.75, 10)).toBe(5)
  expect(mbiError.exhaustion).toBeCloseTo(4.454, 3)
  expect(mbiError.cynicism).toBeCloseTo(3.012, 3)
  expect(mbiError.efficacy).toBeCloseTo(3.5, 12)
})

test('every reliability lies in its range', () => {
  for (const { value, range } of Object.values(mbiReliability)) {
    expect(value).toBeGreaterThanOrEqual(range[0])
    expect(value).toBeLessThanOrEqual(range[1])
  }
})

test('a score stays on its scale', () => {
  expect(measured(50, 4, 2, 54)).toBe(54)
  expect(measured(3, 4, -2, 54)).toBe(0)
  expect(measured(20, 4, 0.5, 54)).toBe(22)
})

// two surveys of unchanged people correlate by the reliability; the retest of the manual is .82
test('two surveys of the same people agree as far as the retest allows', () => {
  const first = survey(people.exhaustion, mbiError.exhaustion, 54, 1)
  const second = survey(people.exhaustion, mbiError.exhaustion, 54, 2)
  expect(Math.abs(correlation(first, second) - 0.84)).toBeLessThan(0.02)
})

// national surveys of physicians: standard deviations of 11 to 12 and 5 to 6 points
test('measured scores scatter as far as published ones', () => {
  const exhaustion = standardDeviation(survey(people.exhaustion, mbiError.exhaustion, 54, 1))
  const cynicism = standardDeviation(survey(people.cynicism, mbiError.cynicism, 30, 3))
  expect(Math.round(exhaustion)).toBe(11)
  expect(cynicism).toBeGreaterThan(5)
  expect(cynicism).toBeLessThan(6)
})

test('the chance is the share of many surveys that call a person burned out', () => {
  const surveys = 40_000
  let times = 0
  for (let i = 0; i < surveys; i++) {
    const exhaustion = measured(24, mbiError.exhaustion, random.normal(4, 0, i, 0), 54)
    const cynicism = measured(8, mbiError.cynicism, random.normal(5, 0, i, 0), 30)
    if (burnedOutByMbi(exhaustion, cynicism)) times++
  }
  expect(times / surveys).toBeCloseTo(surveyedAsBurnedOut(24, 8), 2)
})

test('without error the survey agrees with the rule', () => {
  const exact = burnoutSurvey({ exhaustion: 1e-3, cynicism: 1e-3 })
  expect(exact(27.1, 0)).toBeCloseTo(1, 12)
  expect(exact(0, 10.1)).toBeCloseTo(1, 12)
  expect(exact(26.9, 9.9)).toBeCloseTo(0, 12)
})

// Shanafelt and others, five national surveys in ordinary years: 38.2 to 54.4 %
test('the expected prevalence lies among the national surveys, and above the true share', () => {
  const expected = mean(people.exhaustion.map((e, i) => surveyedAsBurnedOut(e, people.cynicism[i])))
  const truly = mean(people.exhaustion.map((e, i) => +burnedOutByMbi(e, people.cynicism[i])))
  expect(expected).toBeGreaterThan(0.382)
  expect(expected).toBeLessThan(0.544)
  expect(expected).toBeGreaterThan(truly)
})

test('a usual day reads as what is lasting, and the score keeps to its scale', () => {
  expect(momentaryExhaustion(23, 0, 20)).toBe(23)
  expect(momentaryExhaustion(2, -0.5, 20)).toBe(0)
  expect(momentaryExhaustion(53, 0.5, 20)).toBe(54)
})

// de Bloom 2009: d = .43 over the standard deviation of the score, about 11 points
test('two weeks of vacation show on the score by the published effect, and are gone in a month', () => {
  const { strainOnScore, strainTime, usualStrainTime } = defaultParameters
  let strain = 0.25
  let usual = 0.25
  const scoreAfter = (days: number, towards: number) => {
    for (let day = 0; day < days; day++) {
      usual += (strain - usual) / usualStrainTime.value
      strain += (towards - strain) / strainTime.value
    }
    return momentaryExhaustion(23, strain - usual, strainOnScore.value)
  }
  const relief = (23 - scoreAfter(14, 0)) / 11
  expect(Math.abs(relief - 0.43)).toBeLessThan(0.15)
  expect(Math.abs(23 - scoreAfter(28, 0.25)) / 11).toBeLessThan(0.1)
})
