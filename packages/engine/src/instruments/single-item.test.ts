import { expect, test } from 'vitest'
import { correlation } from '../numerics/correlation.ts'
import { KeyedRandom } from '../numerics/random.ts'
import { mean } from '../numerics/statistics.ts'
import { mbiError, measured, surveyedAsBurnedOut } from './measurement.ts'
import { drawPopulation, type Population } from './reference-population.ts'
import { saysBurnedOut, singleItemShare } from './single-item.ts'

const random = KeyedRandom.fromSeed('single item')
const reading = ({ exhaustion, cynicism }: Population) => {
  const byMbi = exhaustion.map((e, i) => surveyedAsBurnedOut(e, cynicism[i]))
  const byItem = exhaustion.map(saysBurnedOut)
  const both = mean(byMbi.map((p, i) => p * byItem[i]))
  const neither = mean(byMbi.map((p, i) => (1 - p) * (1 - byItem[i])))
  return {
    byMbi: mean(byMbi),
    byItem: mean(byItem),
    sensitivity: both / mean(byMbi),
    specificity: neither / (1 - mean(byMbi)),
  }
}

// Knox et al. 2018: the same clinicians, 52 % by the MBI and 29 % by the single item
test('the single item finds 29 % where the MBI finds 52 %', () => {
  expect(singleItemShare(0.52)).toBeCloseTo(0.29, 2)
})

// Knox et al. 2018, clinicians: sensitivity 50.4 %, specificity 94.7 %
test('person by person, clinicians as burned out as Knox’s answer as Knox’s did', () => {
  const { byMbi, byItem, sensitivity, specificity } = reading(drawPopulation(random, 40_000, 0.135))
  expect(Math.abs(byMbi - 0.52)).toBeLessThan(0.01)
  expect(Math.abs(byItem - 0.29)).toBeLessThan(0.01)
  expect(Math.abs(sensitivity - 0.504)).toBeLessThan(0.02)
  expect(Math.abs(specificity - 0.947)).toBeLessThan(0.01)
})

test('in the reference population sensitivity and specificity are about the same', () => {
  const { byMbi, byItem, sensitivity, specificity } = reading(drawPopulation(random, 40_000))
  expect(Math.abs(sensitivity - 0.504)).toBeLessThan(0.03)
  expect(Math.abs(specificity - 0.947)).toBeLessThan(0.01)
  // about half of what the MBI finds
  expect(byItem / byMbi).toBeGreaterThan(0.45)
  expect(byItem / byMbi).toBeLessThan(0.7)
})

// Hansen & Pit 2016: r = .80 with the exhaustion score; 308 rural practitioners: .72 and, with cynicism, .41
test('the answer goes with exhaustion, and less with cynicism', () => {
  const { exhaustion, cynicism } = drawPopulation(random, 20_000)
  const says = exhaustion.map((e, i) => +(random.uniform(1, 0, i, 0) < saysBurnedOut(e)))
  const score = (column: Float64Array, error: number, top: number, stream: number) =>
    column.map((latent, i) => measured(latent, error, random.normal(stream, 0, i, 0), top))
  const withExhaustion = correlation(says, score(exhaustion, mbiError.exhaustion, 54, 2))
  const withCynicism = correlation(says, score(cynicism, mbiError.cynicism, 30, 3))
  expect(withExhaustion).toBeGreaterThan(0.5)
  expect(withExhaustion).toBeLessThan(0.8)
  expect(withCynicism).toBeLessThan(withExhaustion - 0.15)
})

test('the chance of saying so rises with exhaustion, from hardly anyone to nearly all', () => {
  expect(saysBurnedOut(10)).toBeLessThan(0.001)
  expect(saysBurnedOut(20)).toBeLessThan(saysBurnedOut(30))
  expect(saysBurnedOut(45)).toBeGreaterThan(0.999)
})
