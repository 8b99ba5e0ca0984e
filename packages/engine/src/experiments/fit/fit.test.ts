import { expect, test } from 'vitest'
import { fit, type FitOptions, type FitProgress } from './fit.ts'
import type { FitProblem, FreeParameter, Outcome, ParameterValues } from './problem.ts'

const free = (name: string, value: number, low: number, high: number): FreeParameter => ({
  name,
  value,
  low,
  high,
  scale: 'linear',
})

const outcomes = (values: readonly number[], targets: readonly number[]): Outcome[] =>
  values.map((value, i) => ({ id: `p${i}`, value, target: targets[i], tolerance: 1 }))

/** The same problem, with every set of values that was asked for. */
const recorded = (problem: FitProblem): FitProblem & { asked: ParameterValues[] } => {
  const asked: ParameterValues[] = []
  return {
    ...problem,
    asked,
    evaluate: values => {
      asked.push(values)
      return problem.evaluate(values)
    },
  }
}

const rosenbrock = (x: FreeParameter, y: FreeParameter): FitProblem => ({
  parameters: [x, y],
  evaluate: v => outcomes([10 * (v['y'] - v['x'] * v['x']), 1 - v['x']], [0, 0]),
})

/** For smooth functions, where the answer is known to many digits. */
const closely: FitOptions = {
  differenceStep: 1e-4,
  smallestStep: 1e-9,
  smallestGain: 0,
  closeEnough: 0,
  maxEvaluations: 1000,
}

/** y = a + b·x through (0, 1), (1, 3), (2, 4), (3, 4): the normal equations give a = 1.5, b = 1. */
const line = (a: FreeParameter, b: FreeParameter): FitProblem => ({
  parameters: [a, b],
  evaluate: v =>
    outcomes(
      [0, 1, 2, 3].map(x => v['a'] + v['b'] * x),
      [1, 3, 4, 4],
    ),
})

test('a straight line is fitted as the normal equations say', async () => {
  const result = await fit(line(free('a', -4, -5, 5), free('b', 8, -10, 10)))
  expect(result.parameters[0].after).toBeCloseTo(1.5, 5)
  expect(result.parameters[1].after).toBeCloseTo(1, 5)
  expect(result.costAfter).toBeCloseTo(1, 8)
  expect(result.stopped).toBe('no step is better')
  // slopes for the whole range: 10 for a, 20 · x for b
  result.jacobian!.forEach((row, x) => {
    expect(row[0]).toBeCloseTo(10, 9)
    expect(row[1]).toBeCloseTo(20 * x, 9)
  })
})

test('the valley of Rosenbrock leads to (1, 1)', async () => {
  const problem = recorded(rosenbrock(free('x', -1.2, -2, 2), free('y', 1, -2, 2)))
  const result = await fit(problem, closely)
  expect(result.parameters[0].after).toBeCloseTo(1, 6)
  expect(result.parameters[1].after).toBeCloseTo(1, 6)
  expect(result.costBefore).toBeCloseTo(24.2, 9)
  expect(problem.asked.every(v => Math.abs(v['x']) <= 2 && Math.abs(v['y']) <= 2)).toBe(true)
})

// on y = 0.25 the cost falls with x up to the root of 200 x (x² − 0.25) = 1 − x, and y is pushed up
test('a bound that is in the way is reached, followed and never crossed', async () => {
  const problem = recorded(rosenbrock(free('x', -1, -2, 2), free('y', -0.5, -2, 0.25)))
  const result = await fit(problem, closely)
  const [x, y] = result.parameters
  expect(y.after).toBe(0.25)
  expect(y.atBound).toBe('high')
  expect(200 * x.after * (x.after * x.after - 0.25) - (1 - x.after)).toBeCloseTo(0, 3)
  expect(x.atBound).toBeNull()
  expect(problem.asked.every(v => v['y'] >= -2 && v['y'] <= 0.25)).toBe(true)
})

test('a parameter that starts at the wrong bound leaves it', async () => {
  const result = await fit(line(free('a', 5, -5, 5), free('b', -10, -10, 10)))
  expect(result.parameters[0].after).toBeCloseTo(1.5, 4)
  expect(result.parameters[1].after).toBeCloseTo(1, 4)
})

test('more parameters than patterns, and parameters without effect, do no harm', async () => {
  const result = await fit(
    {
      parameters: [free('a', 0, 0, 1), free('b', 0, 0, 1), free('idle', 0.3, 0, 1)],
      evaluate: v => outcomes([v['a'] + v['b']], [1]),
    },
    closely,
  )
  expect(result.costAfter).toBeLessThan(1e-9)
  expect(result.parameters[2]).toEqual({ name: 'idle', before: 0.3, after: 0.3, atBound: null })
})

test('on a log scale equal ratios are equal distances', async () => {
  const result = await fit(
    {
      parameters: [{ ...free('rate', 0.01, 0.001, 10), scale: 'log' }],
      evaluate: v => outcomes([Math.log10(v['rate'])], [0.5]),
    },
    closely,
  )
  expect(result.parameters[0].after).toBeCloseTo(Math.sqrt(10), 6)
  expect(result.jacobian![0][0]).toBeCloseTo(4, 6)
})

test('a fit ends when no residual is larger than asked', async () => {
  const problem: FitProblem = {
    parameters: [free('a', 0.2, 0, 1)],
    evaluate: v => outcomes([v['a'] * v['a']], [0.5]),
  }
  const result = await fit(problem, { closeEnough: 0.01 })
  expect(result.stopped).toBe('every pattern is met')
  expect(Math.abs(result.patterns[0].deviationAfter)).toBeLessThan(0.01)
  const closer = await fit(problem, closely)
  expect(closer.evaluations).toBeGreaterThan(result.evaluations)
  expect(closer.parameters[0].after).toBeCloseTo(Math.SQRT1_2, 8)
})

test('inside a target range nothing is gained by moving', async () => {
  const result = await fit({
    parameters: [free('a', 0.5, 0, 1)],
    evaluate: v => [
      { id: 'range', value: v['a'], target: [0.2, 0.6], tolerance: 0.1 },
      { id: 'at least', value: v['a'], target: [0.4, Infinity], tolerance: 0.1 },
    ],
  })
  expect(result.stopped).toBe('every pattern is met')
  expect(result.evaluations).toBe(3)
  expect(result.parameters[0].after).toBe(0.5)
})

test('a one-sided target is reached and no more', async () => {
  const result = await fit({
    parameters: [free('a', 0.1, 0, 1)],
    evaluate: v => [
      { id: 'at least', value: v['a'], target: [0.4, Infinity], tolerance: 0.1, weight: 100 },
      { id: 'small', value: v['a'], target: 0, tolerance: 10 },
    ],
  })
  expect(result.parameters[0].after).toBeCloseTo(0.4, 3)
})

test('the same problem gives the same bits, one by one or in batches', async () => {
  const problem = rosenbrock(free('x', -1.2, -2, 2), free('y', 1, -2, 2))
  const first = await fit(problem)
  expect(await fit(problem)).toEqual(first)
  let largest = 0
  const batched = await fit({
    ...problem,
    evaluateMany: batch => {
      largest = Math.max(largest, batch.length)
      return Promise.all(batch.map(async values => problem.evaluate(values)))
    },
  })
  expect(batched).toEqual(first)
  expect(largest).toBe(4)
})

test('the number of evaluations is kept, with the slopes at the end', async () => {
  for (let maxEvaluations = 5; maxEvaluations < 40; maxEvaluations++) {
    const problem = recorded(rosenbrock(free('x', -1.2, -2, 2), free('y', 1, -2, 2)))
    const result = await fit(problem, { maxEvaluations })
    expect(problem.asked.length).toBe(result.evaluations)
    expect(result.evaluations).toBeLessThanOrEqual(maxEvaluations)
    expect(result.jacobian!.flat().every(Number.isFinite)).toBe(true)
    expect(result.costAfter).toBeLessThanOrEqual(result.costBefore)
    expect(result.stopped).toBe('the most evaluations were made')
  }
})

test('the number of steps is kept', async () => {
  const problem = rosenbrock(free('x', -1.2, -2, 2), free('y', 1, -2, 2))
  const result = await fit(problem, { maxIterations: 2 })
  expect(result.iterations).toBe(2)
  expect(result.stopped).toBe('the most iterations were made')
})

test('progress is told, and a cancelled fit keeps the best so far', async () => {
  const told: FitProgress[] = []
  const result = await fit(rosenbrock(free('x', -1.2, -2, 2), free('y', 1, -2, 2)), {
    onProgress: progress => told.push(progress),
    cancelled: () => told.length >= 12,
  })
  expect(told.map(({ evaluations }) => evaluations)).toEqual(told.map((_, i) => i + 1))
  expect(told[0]).toEqual({ iteration: 0, cost: Infinity, evaluations: 1 })
  expect(told.at(-1)!.cost).toBe(result.costAfter)
  expect(result.stopped).toBe('cancelled')
  expect(result.evaluations).toBe(12)
  expect(result.jacobian).toBeNull()
  expect(result.costAfter).toBeLessThan(result.costBefore)
})

test('cancelled at once, a fit still says how the start does', async () => {
  const problem = rosenbrock(free('x', -1.2, -2, 2), free('y', 1, -2, 2))
  const result = await fit(problem, { cancelled: () => true })
  expect(result.evaluations).toBe(1)
  expect(result.costAfter).toBe(result.costBefore)
})

test('a model that fails at the start is an error that names the values', async () => {
  const parameters = [free('a', 0.5, 0, 1), free('b', 2, 0, 10)]
  await expect(
    fit({ parameters, evaluate: () => outcomes([1, Number.NaN], [0, 0]) }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid value of pattern p1: NaN; expected a finite number (at a = 0.5, b = 2)]`,
  )
  await expect(
    fit({
      parameters,
      evaluate: () => {
        throw new Error('nobody is left')
      },
    }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: failed evaluation: nobody is left (at a = 0.5, b = 2)]`,
  )
})

test('a model that fails on the way is steered around and noted', async () => {
  // best at a = 0.8, but the model fails beyond 0.6
  const result = await fit({
    parameters: [free('a', 0.1, 0, 1), free('b', 0.5, 0, 1)],
    evaluate: v => outcomes([v['a'] > 0.6 ? Number.NaN : v['a'], v['b']], [0.8, 0.4]),
  })
  expect(result.parameters[0].after).toBeGreaterThan(0.45)
  expect(result.parameters[0].after).toBeLessThanOrEqual(0.6)
  expect(result.parameters[1].after).toBeCloseTo(0.4, 1)
  expect(result.failures[0]).toMatch(
    /^invalid value of pattern p0: NaN; expected a finite number \(at a = 0\.\d+, b = 0\.\d+\)$/,
  )
})

test('an answer with other patterns counts as a failure', async () => {
  const result = await fit({
    parameters: [free('a', 0.1, 0, 1)],
    evaluate: v => outcomes([v['a'], ...(v['a'] > 0.5 ? [1] : [])], [1, 1]),
  })
  expect(result.parameters[0].after).toBeLessThanOrEqual(0.5)
  expect(result.failures[0]).toContain('other patterns than at the start')
})

test('a fit that cannot be is refused, with all faults', async () => {
  const evaluate = () => outcomes([1], [0])
  await expect(
    fit({
      parameters: [free('a', 2, 0, 1), free('a', 1, 1, 1), { ...free('b', 1, 0, 1), scale: 'log' }],
      evaluate,
    }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: duplicate parameter: a
    invalid value of a: 2; expected 0 – 1
    invalid range of a: 1 – 1; expected low < high
    invalid range of b: 0 – 1; expected low > 0 on a log scale]
  `)
  await expect(fit({ parameters: [], evaluate })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid parameters: none; expected at least one]`,
  )
  const parameters = [free('a', 0.5, 0, 1)]
  await expect(
    fit({ parameters, evaluate }, { maxEvaluations: 2 }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid maxEvaluations: 2; expected at least 3, one for the start and two for each parameter]`,
  )
  await expect(
    fit({ parameters, evaluate }, { differenceStep: 0.6 }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid differenceStep: 0.6; expected > 0 and ≤ 0.5]`,
  )
  await expect(
    fit({
      parameters,
      evaluate: () => [
        { id: 'x', value: 1, target: [2, 1], tolerance: 0 },
        { id: 'y', value: 1, target: 1, tolerance: 1, weight: -1 },
      ],
    }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: invalid tolerance of pattern x: 0; expected > 0
    invalid target of pattern x: 2 – 1; expected low ≤ high
    invalid weight of pattern y: -1; expected ≥ 0]
  `)
  await expect(fit({ parameters, evaluate: () => [] })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid patterns: none; expected at least one]`,
  )
  await expect(
    fit({ parameters, evaluate, evaluateMany: async () => [] }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid answer of evaluateMany: 0 items; expected 1]`,
  )
})

/** Steps of 0.01 in what the model gives: a coarse picture of events that happen or not. */
test('small jumps in the model do not stop the fit', async () => {
  const jumpy = (value: number) => Math.round(value / 0.01) * 0.01
  const result = await fit({
    parameters: [free('a', 0.1, 0, 1), free('b', 0.9, 0, 1)],
    evaluate: v =>
      [
        { value: jumpy(v['a'] * v['b']), target: 0.21 },
        { value: jumpy(v['a'] + v['b']), target: 1 },
      ].map((pattern, i) => ({ ...pattern, id: `p${i}`, tolerance: 0.05 })),
  })
  expect(result.patterns.every(({ deviationAfter }) => Math.abs(deviationAfter) < 0.5)).toBe(true)
})

/** A number between 0 and 1 that depends on the bits of another: luck that every change deals anew. */
const luck = (value: number) => (Math.sin(1e6 * value) * 1e4) % 1

test('how rough the model is, is told beside the slopes', async () => {
  const result = await fit({
    parameters: [free('a', 0.3, 0, 1), free('idle', 0.5, 0, 1)],
    evaluate: v =>
      Array.from({ length: 30 }, (_, i) => ({
        id: `p${i}`,
        value: v['a'] + 0.05 * luck(i + v['a'] + v['idle']),
        target: 0.6,
        tolerance: 0.1,
      })),
  })
  const lengths = [0, 1].map(j => Math.hypot(...result.jacobian!.map(row => row[j])))
  expect(lengths[0]).toBeGreaterThan(2 * result.roughness![0])
  expect(lengths[1]).toBeLessThan(2 * result.roughness![1])
  expect(lengths[1]).toBeGreaterThan(10)
})
