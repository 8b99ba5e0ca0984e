import { expect, test } from 'vitest'
import { finalDifferences } from './final-differences.ts'
import { blockOf } from './test-traces.ts'

test('differences are those of the last record, pair by pair, whatever the batches and gaps', () => {
  const reference = [
    blockOf('exhaustion', [
      [0, 0],
      [10, 20],
    ]),
    blockOf('exhaustion', [[0], [40]], { first: 3 }),
  ]
  // replicate 1 is missing here, replicate 2 there
  const other = [
    blockOf('exhaustion', [[0], [11]]),
    blockOf(
      'exhaustion',
      [
        [5, 5],
        [30, 44],
      ],
      { first: 2 },
    ),
  ]
  expect(finalDifferences(reference, other, 'exhaustion')).toEqual(Float64Array.of(1, 4))
  expect(finalDifferences(reference, other, 'cynicism')).toEqual(Float64Array.of(0, 0))
})

test('where nothing pairs there are no differences', () => {
  const one = [blockOf('exhaustion', [[1]])]
  expect(finalDifferences(one, [blockOf('exhaustion', [[1]], { first: 1 })], 'exhaustion')).toEqual(
    new Float64Array(),
  )
  expect(finalDifferences([], one, 'exhaustion')).toEqual(new Float64Array())
})
