import { expect, test } from 'vitest'
import { log } from './elementary.ts'
import { logisticRegression } from './logistic-regression.ts'
import { KeyedRandom } from './random.ts'

const repeated = (...groups: readonly (readonly [number, number])[]) =>
  groups.flatMap(([value, times]) => Array.from({ length: times }, () => value))

// the maximum likelihood of one binary exposure is the cross product of the counts
test('one exposure has the odds ratio of its four counts', () => {
  const exposed = repeated([1, 40], [0, 60])
  const cases = repeated([1, 25], [0, 15], [1, 20], [0, 40])
  const fit = logisticRegression(cases, [exposed])
  expect(fit?.oddsRatios[0]).toBeCloseTo((25 * 40) / (15 * 20), 9)
  expect(fit?.intercept).toBeCloseTo(log(20 / 40), 9)
})

// R: coef(glm(am ~ wt, binomial, mtcars)) gives 12.0404 and −4.0240
test('a continuous predictor has the coefficients that R finds in the motor-car data', () => {
  const weight = [
    2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25,
    5.424, 5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17,
    2.77, 3.57, 2.78,
  ]
  const manual = repeated([1, 3], [0, 14], [1, 3], [0, 5], [1, 7])
  const fit = logisticRegression(manual, [weight])
  expect(fit?.intercept).toBeCloseTo(12.0404, 3)
  expect(fit?.coefficients[0]).toBeCloseTo(-4.024, 3)
})

test('an exposure is found again after adjusting for what goes with it', () => {
  const random = KeyedRandom.fromSeed('logistic')
  const people = Array.from({ length: 20_000 }, (_, i) => {
    const load = random.normal(1, 0, i, 0)
    const exposed = load + random.normal(2, 0, i, 0) > 0 ? 1 : 0
    const odds = random.uniform(3, 0, i, 0)
    const burned = log(odds / (1 - odds)) < -1 + log(2) * exposed + 0.8 * load ? 1 : 0
    return { load, exposed, burned }
  })
  const burned = people.map(p => p.burned)
  const exposed = people.map(p => p.exposed)
  const load = people.map(p => p.load)
  const adjusted = logisticRegression(burned, [exposed, load])?.oddsRatios[0] ?? 0
  const crude = logisticRegression(burned, [exposed])?.oddsRatios[0] ?? 0
  expect(adjusted).toBeGreaterThan(1.85)
  expect(adjusted).toBeLessThan(2.15)
  expect(crude).toBeGreaterThan(3)
})

test('complete separation, one outcome for all, and an idle predictor have no answer', () => {
  expect(logisticRegression([0, 0, 1, 1], [[1, 2, 3, 4]])).toBeNull()
  expect(logisticRegression([1, 1, 1, 1], [[0, 1, 0, 1]])).toBeNull()
  expect(logisticRegression([0, 1, 0, 1], [[3, 3, 3, 3]])).toBeNull()
})
