import { expect, test } from 'vitest'
import { correlation } from '../numerics/correlation.ts'
import { KeyedRandom } from '../numerics/random.ts'
import { mean } from '../numerics/statistics.ts'
import { mbiError, measured } from './measurement.ts'
import { burnedOutByPfi, fulfilledByPfi, pfiBurnout, pfiFulfilment } from './pfi.ts'
import { drawPopulation } from './reference-population.ts'

const random = KeyedRandom.fromSeed('pfi')
const people = drawPopulation(random, 40_000)
const burnout = people.exhaustion.map((e, i) => pfiBurnout(e, people.cynicism[i]))
const fulfilment = people.efficacy.map((e, i) => pfiFulfilment(e, people.engagement[i]))
const read = (column: Float64Array, error: number, top: number, stream: number) =>
  column.map((latent, i) => measured(latent, error, random.normal(stream, 0, i, 0), top))

// Ligibel et al. 2023, 18,719 academic physicians: 37.9 % burned out, 39.3 % fulfilled
test('a survey of the reference population finds the published shares', () => {
  expect(Math.abs(mean(burnout.map(burnedOutByPfi)) - 0.379)).toBeLessThan(0.015)
  expect(Math.abs(mean(fulfilment.map(fulfilledByPfi)) - 0.393)).toBeLessThan(0.015)
})

// Trockel et al. 2018: retest of overall burnout .80, of fulfilment .82
test('two surveys of the same people agree as the published retests do', () => {
  const retest = (column: Float64Array, error: number, stream: number) =>
    correlation(read(column, error, 4, stream), read(column, error, 4, stream + 1))
  expect(retest(burnout, 0.295, 1)).toBeCloseTo(0.8, 1)
  expect(retest(fulfilment, 0.2, 3)).toBeCloseTo(0.82, 1)
})

// Trockel et al. 2018: r ≥ .50 with the closest scale of the MBI
test('the scores go with their nearest MBI scores at .5 or more', () => {
  const exhaustion = read(people.exhaustion, mbiError.exhaustion, 54, 5)
  const cynicism = read(people.cynicism, mbiError.cynicism, 30, 6)
  const efficacy = read(people.efficacy, mbiError.efficacy, 48, 7)
  const pfi = read(burnout, 0.295, 4, 8)
  expect(correlation(pfi, exhaustion)).toBeGreaterThan(0.5)
  expect(correlation(pfi, cynicism)).toBeGreaterThan(0.5)
  expect(correlation(read(fulfilment, 0.2, 4, 9), efficacy)).toBeGreaterThan(0.5)
})

test('both scores keep to 0–4', () => {
  expect(pfiBurnout(0, 0)).toBe(0)
  // .92 · 4 · (.4 · exhaustion / 54 + .6 · cynicism / 30)
  expect(pfiBurnout(54, 30)).toBeCloseTo(3.68, 12)
  expect(pfiBurnout(27, 0)).toBeCloseTo(0.736, 12)
  expect(pfiFulfilment(0, 0)).toBe(0)
  expect(pfiFulfilment(48, 1)).toBeCloseTo(4, 12)
})
