import { expect, test } from 'vitest'
import { fit } from './fit.ts'
import type { FitProblem } from './problem.ts'
import { fitReport } from './report.ts'

const problem: FitProblem = {
  parameters: [
    { name: 'rest', value: 10, low: 5, high: 30, scale: 'linear', unit: 'days' },
    { name: 'pull', value: 0.2, low: 0, high: 1, scale: 'linear' },
    { name: 'push', value: 0.2, low: 0, high: 1, scale: 'linear' },
    { name: 'idle', value: 0.5, low: 0, high: 1, scale: 'linear' },
  ],
  evaluate: v => [
    { id: 'mean rest', value: v['rest'], target: 20, tolerance: 1, interval: [19, 21] },
    { id: 'turnover', value: v['pull'] + v['push'], target: [1, 1.2], tolerance: 0.05 },
    { id: 'enough', value: v['idle'], target: [0.4, Infinity], tolerance: 0.1 },
    { id: 'loose', value: v['rest'], target: 100, tolerance: 1000 },
  ],
}

test('a report tells patterns before and after, what moved, and what is not identified', async () => {
  const result = await fit(problem)
  expect(`\n${fitReport(problem, result)}`).toMatchInlineSnapshot(`
    "
    # Calibration

    2 of 4 patterns met before, 4 after; the sum of squares went from 244 to 0.0064. 3 of 4 parameters moved, in 2 steps and 25 evaluations. The fit ended because: no step is better.

    ## Patterns

    Met: within one tolerance. Behind each value: its interval over replicates where there is one, and its distance from the target in tolerances.

    | Pattern   | Target       | Tolerance | Before              | After             | Met |
    | --------- | ------------ | --------- | ------------------- | ----------------- | --- |
    | mean rest | 20           | 1         | 10 (19 – 21), -10.0 | 20 (19 – 21), 0.0 | yes |
    | turnover  | 1 – 1.2      | 0.05      | 0.4, -12.0          | 1.029, 0.0        | yes |
    | enough    | at least 0.4 | 0.1       | 0.5, 0.0            | 0.5, 0.0          | yes |
    | loose     | 100          | 1000      | 10, -0.1            | 20, -0.1          | yes |

    ## Parameters

    Remains: what the patterns leave of the range, 100 % where they say nothing.

    | Parameter | Before | After  | Range       | At bound | Remains | Verdict        |
    | --------- | ------ | ------ | ----------- | -------- | ------- | -------------- |
    | rest      | 10     | 20     | 5 – 30 days |          | 14 %    | identified     |
    | pull      | 0.2    | 0.5145 | 0 – 1       |          | 72 %    | only with push |
    | push      | 0.2    | 0.5145 | 0 – 1       |          | 72 %    | only with pull |
    | idle      | 0.5    | same   | 0 – 1       |          | 100 %   | not identified |

    The patterns determine 2 combinations of 4 parameters. Singular values of the slopes, in tolerances for a whole range: 25, 18.52, 0, 0.

    Hardly to be told apart by these patterns:

    - pull, push: a change of one can be made up for exactly
    "
  `)
})

test('a cancelled fit is reported without verdicts, and failures are listed', async () => {
  const result = await fit(problem, { cancelled: () => true })
  const text = fitReport(problem, { ...result, failures: ['failed evaluation: x (at a = 1)'] })
  expect(text).toContain('not known')
  expect(text).not.toContain('Singular values')
  expect(text).toContain('- failed evaluation: x (at a = 1)')
})
